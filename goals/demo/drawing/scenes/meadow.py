"""Två barn sitter med ryggen mot kameran i ett gräsfält."""

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.curves import arc
from goals.demo.drawing.nature import grass, hills, spruce
from goals.demo.drawing.people import Person, back_of_head

GREENS = [p.MEADOW, p.SPRING, p.LEAF, "#7fb069", "#a9cb7c"]
OLDER = Person(p.LIGHT_SKIN, p.BLOND_HAIR, "ponytail")
YOUNGER = Person(p.BROWN_SKIN, p.BLACK_HAIR)


def draw(c: Canvas) -> None:
    _far_away(c)
    grass(c, 1010, 1300, 130, GREENS, 520, seed=2)
    _child(c.at(930, 1330, 1.18), OLDER, p.CORAL, "#cf5f3f")
    _child(c.at(1440, 1345, 1.02), YOUNGER, p.LAKE, "#235a78")
    _arm_around(c)
    _braids(c.at(930, 1330, 1.18))
    grass(c, 1290, 1640, 210, GREENS, 620, seed=4)
    _flowers(c)


def _far_away(c: Canvas) -> None:
    c.gradient(0, 800, ["#8cc5dd", "#bfe0ea", "#f3f1dc", "#fbe7c4"])
    c.circle(1930, 330, 130, "#fff3cf", 0.9)
    for x, y in ((430, 250), (1180, 170), (2120, 560)):
        for dx, dy, r in ((-120, 20, 62), (-40, -20, 86), (60, -6, 74), (140, 26, 52)):
            c.circle(x + dx, y + dy, r, p.SNOW)
        c.box(x - 182, y + 18, 374, 64, p.SNOW, 32)
    hills(c, 780, [120, 210, 330, 200, 150, 260, 380, 230, 140, 190, 90], "#9db9c9")
    hills(c, 800, [40, 90, 150, 110, 60, 120, 170, 200, 120, 70, 50], "#7096a0")
    c.gradient(790, 880, [p.WATER, "#8fc3d6"])
    hills(c, 940, [80, 60, 70, 40, 30, 50, 30, 60, 70, 90, 80], p.LEAF)
    for x, height in ((90, 330), (210, 260), (330, 220), (2080, 240), (2190, 330), (2330, 400)):
        spruce(c, x, 950, height, p.FOREST)
    c.gradient(940, 1600, ["#93bd6c", "#a9cb7c", "#7fae63", "#5d9555"])


def _child(c: Canvas, person: Person, jumper: str, shade: str) -> None:
    """Sits in the grass; `c` has its zero where the child sits."""
    c.shape([(-190, 20), (-176, -190), (-128, -330), (0, -366), (128, -330), (176, -190), (190, 20), (0, 60)], jumper)
    c.limb([(-126, -280), (-206, -120), (-170, 20)], 92, 70, shade)
    c.limb([(126, -280), (206, -120), (170, 20)], 92, 70, shade)
    c.line([(0, -300), (4, -140), (0, 20)], 7, shade)
    c.limb([(0, -350), (0, -390)], 84, 80, person.skin)
    back_of_head(c, 0, -500, 132, person)
    if person is YOUNGER:
        c.polygon([*arc((0, -512), (142, 138), 180, 360), (142, -496), (-142, -496)], p.SUN)
        c.box(-146, -520, 292, 42, p.APRICOT, 21)
        c.circle(0, -652, 22, p.APRICOT)


def _braids(c: Canvas) -> None:
    c.line([(0, -630), (6, -540), (0, -450)], 6, "#c99f47")
    for side in (-1, 1):
        for step in range(5):
            c.ellipse(
                side * (104 + step * 5), -440 + step * 42, 34 - step * 3, 30, p.BLOND_HAIR if step % 2 else "#d8ae55"
            )
        c.circle(side * 128, -246, 20, p.BERRY)


def _arm_around(c: Canvas) -> None:
    """The older one holds an arm round the younger one's shoulders."""
    c.limb([(1070, 1010), (1220, 1020), (1390, 1050)], 100, 72, "#cf5f3f")
    c.circle(1420, 1056, 38, p.LIGHT_SKIN)


def _flowers(c: Canvas) -> None:
    spots = (
        (160, 1380),
        (390, 1480),
        (640, 1420),
        (1190, 1500),
        (1760, 1430),
        (1960, 1500),
        (2210, 1400),
        (1650, 1530),
    )
    for index, (x, y) in enumerate(spots):
        c.line([(x, y + 120), (x + 6, y)], 8, p.FOREST)
        petals = (p.WHITE, p.ROSE, p.SUN)[index % 3]
        for dx, dy in ((0, -26), (25, -8), (15, 22), (-15, 22), (-25, -8)):
            c.circle(x + dx, y + dy, 19, petals)
        c.circle(x, y, 15, p.APRICOT)
