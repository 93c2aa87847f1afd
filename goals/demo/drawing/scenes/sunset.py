"""En cyklist tittar ut över Storsjön och vacker solnedgång."""

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.curves import arc
from goals.demo.drawing.nature import birch, grass, hills
from goals.demo.drawing.people import Person, back_of_head

HORIZON = 850
RIDER = Person(p.TAN_SKIN, p.BROWN_HAIR)


def draw(c: Canvas) -> None:
    _sky_and_sun(c)
    _lake(c)
    _shore(c)
    _bicycle(c.at(820, 1370, 1.1))
    _rider(c.at(820, 1370, 1.1))
    grass(c, 1500, 1640, 120, [p.SPRUCE, p.FOREST, "#356b55"], 260, seed=6)


def _sky_and_sun(c: Canvas) -> None:
    c.gradient(0, HORIZON, ["#3d6f97", "#8fa9bd", "#f3c9a0", "#f6a45c", "#ee7d4b"])
    for radius, alpha in ((420, 0.14), (310, 0.2), (220, 0.3)):
        c.circle(1560, 690, radius, p.SUN, alpha)
    c.circle(1560, 690, 150, "#fde7a4")
    for x, y, width in ((420, 250, 520), (1180, 170, 380), (1950, 330, 460), (760, 420, 340)):
        c.box(x - width / 2, y, width, 34, "#fbe3c8", 17, 0.5)
        c.box(x - width / 3, y + 44, width * 0.8, 26, "#fbe3c8", 13, 0.4)


def _lake(c: Canvas) -> None:
    c.gradient(HORIZON, 1600, ["#ef8c55", "#c77a6a", "#4f6d8c", "#2a5473"])
    hills(c.at(0, 0), HORIZON, [60, 170, 110, 240, 150, 90, 60, 130, 210, 120, 80], "#7a6480")
    c.gradient(HORIZON, 1600, ["#ef9a5f", "#cf806a", "#5a7593", "#2a5473"])
    c.shape(
        [(-100, HORIZON + 6), (200, 770), (560, 740), (860, 800), (1020, HORIZON + 6), (400, HORIZON + 14)], p.NIGHT
    )
    for step in range(15):
        y, width = HORIZON + 16 + step * 27, 300 - step * 6 + (step % 3) * 70
        c.box(1560 - width / 2 + (step % 2) * 36 - 18, y, width, 11, "#fde0a0", 5.5, 0.85 - step * 0.045)
    for x, y, width in ((300, 980, 240), (2150, 960, 200), (1950, 1120, 260), (980, 1060, 200), (160, 1140, 220)):
        c.box(x, y, width, 9, "#f7c08a", 4.5, 0.45)


def _shore(c: Canvas) -> None:
    c.shape(
        [(-300, 1420), (300, 1350), (900, 1360), (1500, 1400), (2100, 1370), (2700, 1420), (2700, 2200), (-300, 2200)],
        p.SPRUCE,
    )
    c.shape(
        [(-300, 1450), (500, 1376), (1300, 1404), (2700, 1460), (2700, 1500), (1300, 1450), (500, 1420), (-300, 1500)],
        "#6d6a5c",
    )
    birch(c, 2170, 1420, 760, "#27503f")
    birch(c, 2330, 1440, 560, "#2f5d47")


def _bicycle(c: Canvas) -> None:
    for x in (-250, 250):
        rim = arc((x, -150), (150, 150))
        c.line(rim, 15, p.INK, smooth=False)
        for spoke in range(0, len(rim), 9):
            c.line([(x, -150), rim[spoke]], 3, p.INK)
        c.circle(x, -150, 14, p.INK)
    frame = p.CORAL
    for start, end in (
        ((-250, -150), (-90, -380)),
        ((-90, -380), (180, -380)),
        ((180, -380), (0, -150)),
        ((0, -150), (-250, -150)),
        ((-110, -420), (0, -150)),
    ):
        c.line([start, end], 19, frame)
    c.line([(250, -150), (170, -440)], 19, frame)
    c.line([(170, -440), (240, -470), (270, -440)], 16, p.INK)
    c.line([(-160, -424), (-60, -424)], 30, p.INK)
    c.circle(0, -150, 40, p.INK)


def _rider(c: Canvas) -> None:
    """Stands astride the bicycle with one foot on the ground, turned towards the lake."""
    c.limb([(20, -500), (60, -260), (50, -24)], 96, 54, p.NIGHT)
    c.line([(40, -12), (110, -8)], 44, p.INK)
    c.limb([(-10, -500), (-10, -280), (-40, -70)], 100, 56, p.NIGHT)
    c.line([(-44, -50), (20, -46)], 42, p.INK)
    c.shape(
        [(-96, -480), (-112, -700), (-70, -820), (30, -842), (112, -800), (128, -640), (92, -470), (0, -456)], p.APRICOT
    )
    c.limb([(-84, -780), (-150, -640), (-120, -520)], 62, 40, "#e5924c")
    c.circle(-118, -512, 26, p.TAN_SKIN)
    c.limb([(92, -780), (190, -640), (232, -500)], 62, 40, "#f8bd7d")
    c.circle(238, -482, 27, p.TAN_SKIN)
    c.limb([(14, -850), (20, -880)], 52, 48, p.TAN_SKIN)
    back_of_head(c, 26, -950, 88, RIDER)
    c.polygon([*arc((26, -966), (98, 92), 180, 360), (124, -950), (-72, -950)], p.CORAL)
    for x in (-14, 26, 66):
        c.line([(x, -1048 + abs(x - 26) * 0.35), (x, -985)], 12, p.BRICK)
