"""En yngre kille tittar på när en äldre man iklädd snickarbyxor utför en arbetsuppgift."""

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.indoors import window
from goals.demo.drawing.people import Person, head

YOUNG = Person(p.BROWN_SKIN, p.BLACK_HAIR, "curly")
OLD = Person(p.LIGHT_SKIN, p.GREY_HAIR, "short", beard=True)
TROUSERS, TROUSERS_SHADE, PATCH = "#3f5a6b", "#2f4757", "#22343f"


def draw(c: Canvas) -> None:
    _wall(c)
    _young_man(c.at(560, 1500))
    _bench(c)
    _old_man(c.at(1500, 1540))
    _sawing(c.at(1500, 1540))


def _wall(c: Canvas) -> None:
    c.gradient(0, 1380, ["#f2e3c9", "#ead4b0"])
    for x in range(0, 2400, 240):
        c.box(x, 0, 5, 1380, "#dcc193")
    c.box(0, 1380, 2400, 220, "#b98d62")
    c.box(0, 1380, 2400, 14, "#9c744d")
    window(c.at(110, 170), p.LEAF)
    _tools(c)


def _tools(c: Canvas) -> None:
    c.box(1500, 190, 760, 420, "#a97b4f", 14)
    c.box(1520, 210, 720, 380, "#bb8b5c", 8)
    c.line([(1620, 270), (1620, 520)], 24, p.CORAL)
    c.box(1560, 250, 120, 50, p.INK, 8)
    c.line([(1780, 270), (1780, 370)], 26, p.SUN)
    c.line([(1780, 380), (1780, 530)], 11, p.STONE)
    c.polygon([(1880, 280), (2180, 330), (2180, 390), (1880, 350)], p.CLOUD)
    c.box(1850, 262, 70, 110, p.LAKE, 20)
    c.line([(1900, 450), (1900, 560), (2030, 560)], 26, p.STONE, smooth=False)
    c.line([(2130, 450), (2130, 550)], 18, p.WOOD)
    c.box(2100, 500, 60, 70, p.BERRY, 14)


def _young_man(c: Canvas) -> None:
    """Stands with his hands in his pockets, turned to the right; zero is on the floor."""
    for x in (-64, 70):
        c.limb([(x, -480), (x, -250), (x * 1.1, -40)], 132, 84, p.NIGHT)
        c.line([(x * 1.1 - 10, -14), (x * 1.1 + 60, -8)], 54, p.CREAM)
    c.limb([(4, -880), (20, -960)], 84, 76, YOUNG.skin)
    c.shape(
        [(-160, -440), (-176, -680), (-150, -840), (0, -900), (150, -840), (176, -680), (160, -440), (0, -420)], p.LEAF
    )
    c.shape([(-66, -886), (0, -820), (80, -880), (40, -916), (-30, -916)], "#4f8659")
    c.box(-100, -560, 200, 110, "#4f8659", 30)
    for side in (-1, 1):
        c.limb([(side * 150, -810), (side * 226, -640), (side * 120, -500)], 92, 70, "#548d5e")
    head(c, 26, -1070, 128, YOUNG, 0.7)


def _old_man(c: Canvas) -> None:
    """Leans a little over the bench, turned left towards his work."""
    for x in (-90, 110):
        c.limb([(x, -500), (x + 10, -250), (x, -30)], 156, 110, TROUSERS)
        c.line([(x - 60, -14), (x + 10, -10)], 58, p.BARK)
        c.box(x - 52, -310, 104, 130, PATCH, 24)
    c.limb([(-20, -900), (-60, -980)], 96, 84, OLD.skin)
    c.shape(
        [(-180, -440), (-210, -680), (-190, -850), (-30, -930), (140, -860), (200, -680), (186, -440), (0, -420)],
        p.CORAL,
    )
    for y in (-800, -690, -580):
        c.line([(-190, y + 10), (0, y + 26), (180, y + 10)], 12, "#cf5f3f")
    c.box(-186, -520, 376, 110, TROUSERS, 20)
    for side in (-1, 1):
        c.line([(side * 110 - 10, -900 + 30), (side * 100, -700), (side * 104, -500)], 40, TROUSERS_SHADE)
    c.box(-196, -470, 100, 170, TROUSERS_SHADE, 14)
    c.box(100, -470, 100, 170, TROUSERS_SHADE, 14)
    c.line([(150, -500), (150, -400)], 16, p.SUN)
    c.box(-170, -530, 350, 34, p.BARK, 10)
    head(c, -70, -1070, 132, OLD, -0.65)
    c.line([(-170, -1074), (-20, -1074)], 7, p.INK)
    for x in (-150, -70):
        c.circle(x, -1066, 32, p.WHITE, 0.45)


def _bench(c: Canvas) -> None:
    c.box(860, 1120, 1440, 64, p.PLANK, 10)
    c.box(860, 1170, 1440, 30, p.WOOD)
    for x in (960, 2140):
        c.box(x, 1200, 70, 360, p.WOOD)
    c.box(1000, 1330, 1180, 40, p.WOOD)
    c.box(890, 1066, 720, 54, "#efcf9a", 8)
    c.line([(910, 1092), (1590, 1094)], 4, "#d9b27a")
    c.box(1780, 1000, 150, 120, p.LAKE, 12)
    c.line([(1800, 1000), (1800, 950), (1910, 950), (1910, 1000)], 16, p.INK, smooth=False)
    for x, y in ((2010, 1108), (2060, 1114), (2110, 1106)):
        c.line([(x, y), (x + 26, y - 16), (x + 46, y + 2)], 10, "#f3dcae")
    for x, y in ((1000, 1440), (1080, 1500), (1180, 1460), (1010, 1540), (1250, 1530)):
        c.line([(x, y), (x + 30, y - 16), (x + 56, y + 4)], 11, "#e9c78f")


def _sawing(c: Canvas) -> None:
    """Both hands: one holds the board, the other the saw."""
    c.polygon([(-60, -650), (-30, -560), (-430, -400), (-446, -436)], p.CLOUD)
    for tooth in range(14):
        x, y = -60 - tooth * 27, -550 + tooth * 10.8
        c.polygon([(x, y), (x - 27, y + 10.8), (x - 8, y + 22)], p.STONE)
    c.limb([(170, -830), (190, -640), (20, -600)], 116, 84, "#d9653f")
    c.box(-90, -664, 110, 110, p.SUN, 34)
    c.circle(-20, -606, 48, OLD.skin)
    c.limb([(-170, -830), (-330, -690), (-520, -520)], 108, 80, "#d9653f")
    c.ellipse(-548, -496, 56, 40, OLD.skin)
