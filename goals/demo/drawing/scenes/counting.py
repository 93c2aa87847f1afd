"""Tre barn sitter vid ett bord och räknar med en läsplatta."""

from PIL import ImageFont

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.indoors import window
from goals.demo.drawing.people import Person, head

CHILDREN = (
    Person(p.LIGHT_SKIN, p.BROWN_HAIR, "ponytail"),
    Person(p.DARK_SKIN, p.BLACK_HAIR, "curly"),
    Person(p.TAN_SKIN, p.BLOND_HAIR, "short"),
)


def draw(c: Canvas) -> None:
    _classroom(c)
    _child(c.at(560, 1180), CHILDREN[0], p.CORAL, look=0.6)
    _child(c.at(1200, 1130), CHILDREN[1], p.SUN, look=0)
    _child(c.at(1840, 1180), CHILDREN[2], p.LEAF, look=-0.6)
    _table(c)
    _tablet(c)
    _arms(c)
    _counters(c)


def _classroom(c: Canvas) -> None:
    c.gradient(0, 1600, ["#e4f0f2", "#f6eedd"])
    c.box(240, 120, 900, 420, p.FOREST, 16)
    c.box(240, 540, 900, 30, p.WOOD, 8)
    for row, amount in enumerate((1, 2, 3)):
        for index in range(amount):
            c.circle(360 + index * 90, 210 + row * 118, 32, (p.SUN, p.ROSE, p.ICE)[row])
        c.line([(680, 200 + row * 118), (740, 200 + row * 118)], 12, p.WHITE)
        c.line([(680, 226 + row * 118), (740, 226 + row * 118)], 12, p.WHITE)
        _digit(c, amount, 860, 213 + row * 118, 100, p.WHITE)
    window(c.at(1400, 120, 1.25), p.LEAF)


def _digit(c: Canvas, number: int, x: float, y: float, size: float, colour: str) -> None:
    font = ImageFont.load_default(size * 2)
    c.pen.text((x * 2, y * 2), str(number), fill=colour, font=font, anchor="mm")


def _child(c: Canvas, person: Person, jumper: str, look: float) -> None:
    """Behind the table; zero is at its edge."""
    c.limb([(0, -150), (0, -230)], 90, 84, person.skin)
    c.shape([(-220, 120), (-216, -60), (-150, -170), (0, -200), (150, -170), (216, -60), (220, 120)], jumper)
    head(c, 0, -370, 158, person, look)


def _table(c: Canvas) -> None:
    c.polygon([(200, 1130), (2200, 1130), (2560, 1600), (-160, 1600)], p.PLANK)
    c.polygon([(200, 1130), (2200, 1130), (2210, 1148), (190, 1148)], "#ecc592")
    for left, right in ((640, 420), (1120, 1080), (1500, 1600), (1880, 2120)):
        c.line([(left, 1170), (right, 1590)], 4, "#cf9d66", smooth=False)


def _tablet(c: Canvas) -> None:
    """Lies on the table and shows sums."""
    c.polygon([(860, 1240), (1540, 1240), (1640, 1552), (760, 1552)], p.INK)
    c.polygon([(888, 1258), (1512, 1258), (1600, 1530), (800, 1530)], p.WHITE)
    for index in range(4):
        c.circle(978 + (index % 2) * 84 - (index // 2) * 8, 1322 + (index // 2) * 78, 31, p.CORAL)
    c.line([(1136, 1358), (1196, 1358)], 14, p.INK)
    c.line([(1166, 1328), (1166, 1388)], 14, p.INK)
    for index in range(3):
        c.circle(1264 + (index % 2) * 92 + (index // 2) * 50, 1322 + (index // 2) * 78, 31, p.LAKE)
    for x, colour, number in ((990, p.ICE, 6), (1200, p.SUN, 7), (1410, p.ICE, 8)):
        c.box(x - 76, 1436, 152, 78, colour, 24)
        _digit(c, number, x, 1475, 66, p.INK)


def _arms(c: Canvas) -> None:
    """One points at the answer, two count on the table."""
    c.limb([(720, 1080), (760, 1190), (850, 1290)], 92, 64, "#d9653f")
    c.limb([(860, 1300), (884, 1316)], 70, 56, p.LIGHT_SKIN)
    c.line([(890, 1314), (938, 1318)], 26, p.LIGHT_SKIN)
    c.limb([(400, 1080), (330, 1220), (470, 1290)], 92, 64, "#d9653f")
    c.circle(494, 1292, 42, p.LIGHT_SKIN)
    c.limb([(1390, 1070), (1500, 1170), (1420, 1236)], 92, 62, "#e6b141")
    c.circle(1404, 1246, 40, p.DARK_SKIN)
    c.limb([(1010, 1070), (900, 1170), (960, 1230)], 92, 62, "#e6b141")
    c.circle(974, 1238, 40, p.DARK_SKIN)
    c.limb([(1690, 1080), (1690, 1200), (1610, 1270)], 92, 64, "#4f8659")
    c.circle(1590, 1284, 42, p.TAN_SKIN)
    c.limb([(2000, 1080), (2080, 1220), (1960, 1290)], 92, 64, "#4f8659")
    c.circle(1936, 1294, 42, p.TAN_SKIN)


def _counters(c: Canvas) -> None:
    """Blocks to count with."""
    for index, (x, y) in enumerate(
        (
            (330, 1420),
            (430, 1430),
            (380, 1340),
            (560, 1440),
            (1830, 1420),
            (1940, 1440),
            (2050, 1425),
            (1890, 1340),
            (2150, 1450),
        )
    ):
        colour = (p.LAKE, p.CORAL, p.SUN, p.LEAF)[index % 4]
        c.box(x, y, 84, 84, colour, 12)
        c.polygon([(x + 8, y), (x + 76, y), (x + 62, y - 22), (x + 22, y - 22)], p.WHITE, 0.55)
