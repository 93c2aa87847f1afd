"""Fyra yngre personer i en soffgrupp och pratar."""

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.indoors import plant, window
from goals.demo.drawing.people import Person, head

PEOPLE = (
    Person(p.DARK_SKIN, p.BLACK_HAIR, "curly"),
    Person(p.LIGHT_SKIN, p.RED_HAIR, "long"),
    Person(p.LIGHT_SKIN, p.BLOND_HAIR, "short"),
    Person(p.TAN_SKIN, p.BLACK_HAIR, "bun"),
)


def draw(c: Canvas) -> None:
    _room(c)
    _sofa(c)
    _facing(c.at(960, 1150), PEOPLE[1], p.APRICOT, p.NIGHT, look=-0.4)
    _facing(c.at(1420, 1150), PEOPLE[2], p.LEAF, p.INK, look=0.5)
    _armchair(c.at(360, 1330), p.CORAL, "#cf5f3f")
    _aside(c.at(400, 1330), PEOPLE[0], p.SUN, p.LAKE, talks=True)
    _armchair(c.at(2040, 1330, mirrored=True), p.CORAL, "#cf5f3f")
    _aside(c.at(2000, 1330, mirrored=True), PEOPLE[3], p.BERRY, p.INK, talks=True)
    _table(c)
    _bubble(c.at(640, 330), p.WHITE)
    _bubble(c.at(1700, 270, mirrored=True), p.WHITE)


def _room(c: Canvas) -> None:
    c.gradient(0, 1180, ["#f6ead4", "#f3e2c6"])
    c.box(0, 1180, 2400, 420, "#d8b98f")
    c.box(0, 1166, 2400, 26, p.CREAM)
    c.ellipse(1200, 1430, 980, 150, "#c7dde2")
    c.ellipse(1200, 1430, 900, 124, "#b4d0d8")
    window(c.at(820, 120, 1.27), "#8fb3bf")
    _lamp(c.at(2250, 1200))
    plant(c.at(140, 1240, 1.1), p.LAKE)


def _lamp(c: Canvas) -> None:
    c.box(-6, -760, 12, 770, p.INK)
    c.box(-70, 0, 140, 22, p.INK, 10)
    c.circle(0, -740, 210, p.SUN, 0.18)
    c.polygon([(-74, -860), (74, -860), (124, -690), (-124, -690)], p.SUN)


def _sofa(c: Canvas) -> None:
    c.box(640, 760, 1120, 480, "#2a6183", 70)
    c.box(700, 810, 490, 330, p.LAKE, 50)
    c.box(1210, 810, 490, 330, p.LAKE, 50)
    c.box(690, 1090, 1020, 150, "#3a82a8", 50)
    for x in (600, 1660):
        c.box(x, 930, 140, 330, "#245672", 60)
    for x in (680, 1690):
        c.box(x, 1250, 34, 60, p.BARK)


def _facing(c: Canvas, person: Person, jumper: str, trousers: str, look: float, talks: bool = False) -> None:
    """Sits towards us; zero is on the seat."""
    c.limb([(0, -300), (0, -360)], 76, 72, person.skin)
    c.shape([(-150, 10), (-166, -190), (-120, -310), (0, -336), (120, -310), (166, -190), (150, 10)], jumper)
    for side in (-1, 1):
        c.limb([(side * 74, -10), (side * 100, 60), (side * 92, 230)], 124, 84, trousers)
        c.line([(side * 92, 266), (side * 120, 274)], 52, p.CREAM)
    c.limb([(-130, -250), (-190, -110), (-96, -40)], 78, 56, p.deeper(jumper))
    c.circle(-84, -36, 32, person.skin)
    raised = [(130, -250), (214, -130), (250, -250)] if talks else [(130, -250), (190, -110), (96, -40)]
    c.limb(raised, 78, 56, p.deeper(jumper))
    hand = raised[-1]
    c.circle(hand[0] + (4 if talks else -12), hand[1] + (-22 if talks else 4), 34, person.skin)
    head(c, 0, -470, 118, person, look, talks)


def _armchair(c: Canvas, colour: str, shade: str) -> None:
    """Turned to the right; zero is on the floor."""
    c.box(-260, -520, 190, 480, shade, 80)
    c.box(-230, -240, 500, 200, colour, 60)
    c.limb([(-160, -300), (170, -300)], 96, 84, shade)
    c.box(-200, -50, 30, 80, p.BARK)
    c.box(200, -50, 30, 80, p.BARK)


def _aside(c: Canvas, person: Person, jumper: str, trousers: str, talks: bool = False) -> None:
    """Sits in the armchair, turned to the right."""
    c.limb([(0, -600), (14, -660)], 80, 74, person.skin)
    c.limb([(-20, -250), (230, -270), (250, -20)], 140, 76, trousers)
    c.line([(256, 16), (330, 22)], 54, p.INK)
    c.shape(
        [(-120, -220), (-130, -430), (-90, -580), (10, -620), (100, -560), (120, -400), (110, -220), (0, -190)], jumper
    )
    reach = [(20, -540), (130, -400), (280, -470)] if talks else [(20, -540), (110, -360), (230, -330)]
    c.limb(reach, 88, 60, p.deeper(jumper))
    c.circle(reach[-1][0] + 26, reach[-1][1] - 8, 34, person.skin)
    head(c, 26, -770, 124, person, 0.75, talks)


def _table(c: Canvas) -> None:
    c.box(900, 1430, 30, 120, p.BARK)
    c.box(1470, 1430, 30, 120, p.BARK)
    c.ellipse(1200, 1420, 380, 70, p.WOOD)
    c.ellipse(1200, 1404, 380, 70, p.PLANK)
    for x, colour in ((1010, p.WHITE), (1390, p.CORAL)):
        c.box(x - 40, 1318, 80, 84, colour, 14)
        c.ellipse(x, 1322, 40, 12, p.BARK)
    c.ellipse(1200, 1400, 110, 26, p.CREAM)
    for x, y in ((1150, 1380), (1205, 1372), (1250, 1384)):
        c.ellipse(x, y, 36, 22, p.APRICOT)


def _bubble(c: Canvas, colour: str) -> None:
    c.box(-150, -100, 300, 170, colour, 80)
    c.polygon([(-90, 50), (-20, 60), (-110, 130)], colour)
    for x in (-70, 0, 70):
        c.circle(x, -15, 20, p.WATER)
