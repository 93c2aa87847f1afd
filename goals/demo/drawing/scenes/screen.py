"""Datorskärm som visar beskrivning av en stadsdel i kommunen."""

from random import Random

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.curves import open_curve
from goals.demo.drawing.indoors import plant

ROOFS = (p.CORAL, p.BRICK, p.APRICOT, p.LAKE, p.SAND)


def draw(c: Canvas) -> None:
    _room(c)
    _monitor(c)
    _page(c)
    _district(c)
    _desk(c)


def _room(c: Canvas) -> None:
    c.gradient(0, 1600, ["#e3eef0", "#f5efe2"])
    c.box(0, 1300, 2400, 300, p.PLANK)
    c.box(0, 1300, 2400, 22, p.WOOD)
    for y in (1400, 1500):
        c.box(0, y, 2400, 5, "#cf9d66")
    c.box(90, 130, 300, 400, p.WHITE, 10)
    c.box(112, 152, 256, 356, p.ICE, 6)
    c.polygon([*open_curve([(112, 420), (190, 340), (260, 390), (368, 310)]), (368, 508), (112, 508)], p.FOREST)
    c.circle(300, 230, 36, p.SUN)


def _monitor(c: Canvas) -> None:
    c.box(1110, 1130, 180, 190, "#8796a0")
    c.box(880, 1290, 640, 44, "#76858f", 22)
    c.box(420, 110, 1560, 1060, p.INK, 36)
    c.box(452, 142, 1496, 960, p.WHITE, 10)
    c.circle(1200, 1136, 12, p.STONE)


def _page(c: Canvas) -> None:
    """A browser's bar, a heading, and the description in words that are only lines."""
    c.box(452, 142, 1496, 74, "#dfe7ea", 10)
    for index, colour in enumerate((p.CORAL, p.SUN, p.LEAF)):
        c.circle(500 + index * 44, 179, 14, colour)
    c.box(660, 158, 900, 42, p.WHITE, 21)
    c.box(452, 216, 1496, 84, p.NIGHT)
    c.circle(516, 258, 24, p.WATER)
    for x, width in ((570, 150), (1500, 110), (1640, 110), (1780, 110)):
        c.box(x, 248, width, 20, p.ICE, 10)
    c.box(510, 350, 470, 46, p.NIGHT, 8)
    c.box(510, 414, 320, 34, p.CORAL, 8)
    random = Random(3)  # noqa: S311
    for row in range(11):
        y = 492 + row * 38 + (row // 4) * 30
        c.box(510, y, 300 if row % 4 == 3 else random.randint(400, 470), 17, "#b9c6cd", 8)
    c.box(510, 1000, 200, 56, p.LAKE, 28)
    c.box(554, 1020, 112, 16, p.WHITE, 8)


def _district(c: Canvas) -> None:
    """Seen from above: water, streets, blocks of houses, a park, and a pin that says 'here'."""
    c.box(1040, 350, 860, 706, "#e7eddc", 16)
    c.polygon(
        [
            (1040, 880),
            (1180, 900),
            (1320, 950),
            (1500, 968),
            (1700, 1010),
            (1900, 1020),
            (1900, 1040),
            (1884, 1056),
            (1056, 1056),
            (1040, 1040),
        ],
        p.WATER,
    )
    for points in (
        [(1040, 560), (1900, 500)],
        [(1040, 760), (1900, 800)],
        [(1270, 352), (1300, 930)],
        [(1600, 352), (1580, 970)],
    ):
        c.line(points, 34, p.WHITE, smooth=False)
    c.shape([(1330, 590), (1450, 570), (1555, 580), (1560, 730), (1450, 745), (1335, 730)], p.MEADOW)
    for x, y in ((1370, 630), (1420, 690), (1520, 620), (1500, 700), (1360, 700)):
        c.circle(x, y, 22, p.LEAF)
    _houses(c)
    c.shape([(1450, 655), (1386, 540), (1398, 470), (1450, 440), (1502, 470), (1514, 540)], p.CORAL)
    c.circle(1450, 514, 28, p.WHITE)


def _houses(c: Canvas) -> None:
    random = Random(8)  # noqa: S311
    for left, top, columns, rows in (
        (1066, 376, 2, 2),
        (1066, 596, 2, 2),
        (1066, 790, 2, 1),
        (1330, 376, 3, 2),
        (1640, 376, 3, 2),
        (1640, 556, 3, 3),
        (1340, 810, 3, 1),
        (1640, 830, 3, 1),
    ):
        for index in range(columns * rows):
            x, y = left + (index % columns) * 84, top + (index // columns) * 74
            c.box(x + 8, y + 10, 62, 50, "#b8c2ae", 5)
            roof = random.choice(ROOFS)
            c.box(x, y, 62, 50, roof, 5)
            c.polygon([(x, y), (x + 62, y), (x + 48, y + 25), (x + 14, y + 25)], p.WHITE, 0.25)


def _desk(c: Canvas) -> None:
    c.box(800, 1390, 700, 130, "#e9eef0", 22)
    for row in range(3):
        for key in range(14):
            c.box(826 + key * 46, 1408 + row * 34, 38, 26, p.WHITE, 6)
    c.ellipse(1640, 1450, 56, 78, "#e9eef0")
    c.line([(1640, 1384), (1640, 1430)], 6, p.STONE)
    c.box(2080, 1210, 150, 190, p.LAKE, 24)
    c.line([(2226, 1256), (2282, 1264), (2296, 1304), (2278, 1342), (2224, 1352)], 24, p.LAKE)
    for x in (2120, 2170):
        c.line([(x, 1180), (x + 20, 1140), (x - 6, 1100), (x + 14, 1060)], 9, p.WHITE)
    plant(c.at(220, 1400), p.CORAL)
