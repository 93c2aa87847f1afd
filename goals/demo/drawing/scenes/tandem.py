"""En äldre man åker tillsammans med en ung tjej på en specialbyggd cykel."""

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.curves import arc
from goals.demo.drawing.nature import birch, hills, spruce
from goals.demo.drawing.people import Person, head

OLD = Person(p.LIGHT_SKIN, p.GREY_HAIR, "bald", beard=True)
GIRL = Person(p.TAN_SKIN, p.BROWN_HAIR, "long")


def draw(c: Canvas) -> None:
    _park(c)
    bike = c.at(1180, 1380)
    _behind(bike)
    _old_man(bike)
    _girl(bike)
    _bike(bike)
    _in_front(bike)


def _park(c: Canvas) -> None:
    c.gradient(0, 900, ["#a4d3e4", "#d6ecef", "#fbf0d6"])
    c.circle(420, 280, 120, "#fde9ae")
    hills(c, 800, [120, 180, 260, 170, 120, 200, 280, 190, 150, 210, 120], "#9fc0c9")
    c.gradient(790, 900, [p.WATER, "#9ccbda"])
    hills(c, 930, [70, 60, 50, 30, 40, 50, 40, 50, 70, 80, 90], p.LEAF)
    for x, height in ((1250, 200), (1340, 250), (1430, 190), (2060, 300), (2160, 240)):
        spruce(c, x, 930, height, p.FOREST)
    c.gradient(930, 1600, ["#9cc774", "#7db164", "#5f9a56"])
    birch(c, 130, 1180, 860)
    birch(c, 2270, 1200, 900, "#6fa86a")
    c.shape(
        [(-300, 1330), (600, 1310), (1500, 1330), (2700, 1300), (2700, 1480), (1500, 1500), (600, 1480), (-300, 1500)],
        p.SAND,
    )
    for x, y in ((300, 1040), (760, 1120), (1760, 1100), (460, 1560), (1300, 1570), (2000, 1550)):
        for dx, colour in ((0, p.WHITE), (44, p.ROSE), (90, p.SUN)):
            c.circle(x + dx, y + dx % 3 * 12, 13, colour)


def _wheel(c: Canvas, x: float, radius: float) -> None:
    rim = arc((x, -radius), (radius, radius))
    c.line(rim, 20, p.INK, smooth=False)
    c.line(arc((x, -radius), (radius - 18, radius - 18)), 6, p.STONE, smooth=False)
    for spoke in range(0, len(rim), 6):
        c.line([(x, -radius), rim[spoke]], 3, p.STONE)
    c.circle(x, -radius, 18, p.INK)


def _behind(c: Canvas) -> None:
    """The far front wheel and the seat's back."""
    _wheel(c, 590, 160)
    c.limb([(250, -330), (200, -640)], 80, 70, "#235a78")


def _bike(c: Canvas) -> None:
    """One wheel behind, two in front with a seat between them: both ride, and both see the way."""
    _wheel(c, -480, 190)
    for points in (
        [(-480, -190), (-300, -470)],
        [(-300, -470), (-160, -170)],
        [(-160, -170), (-480, -190)],
        [(-160, -170), (120, -200)],
        [(-280, -440), (60, -400)],
        [(120, -200), (560, -190)],
        [(60, -400), (120, -200)],
    ):
        c.line(points, 24, p.CORAL)
    c.line([(-370, -500), (-240, -500)], 40, p.INK)
    c.line([(60, -400), (40, -560), (-20, -600)], 20, p.INK)
    c.circle(-160, -170, 52, p.INK)
    c.circle(-160, -170, 30, p.STONE)


def _old_man(c: Canvas) -> None:
    c.limb([(-290, -520), (-90, -420), (-180, -190)], 130, 78, "#274a60")
    c.limb([(-310, -880), (-290, -950)], 88, 80, OLD.skin)
    c.shape(
        [
            (-410, -500),
            (-440, -680),
            (-410, -830),
            (-310, -900),
            (-210, -850),
            (-180, -700),
            (-220, -500),
            (-310, -480),
        ],
        p.LEAF,
    )
    c.line([(-226, -850), (-220, -520)], 8, "#4f8659")
    c.limb([(-310, -520), (-70, -470), (-120, -150)], 138, 82, p.NIGHT)
    c.line([(-130, -112), (-50, -108)], 52, p.BARK)
    c.limb([(-300, -810), (-180, -680), (-30, -620)], 98, 66, "#4f8659")
    c.circle(-14, -614, 40, OLD.skin)
    head(c, -270, -1060, 130, OLD, 0.7)
    _helmet(c.at(-276, -1082, 1.34), p.CORAL)


def _girl(c: Canvas) -> None:
    c.shape([(240, -290), (250, -480), (300, -600), (390, -640), (470, -590), (500, -470), (490, -290)], p.SUN)
    c.limb([(380, -640), (384, -690)], 70, 64, GIRL.skin)
    c.limb([(370, -320), (600, -350), (680, -170)], 120, 72, p.BERRY)
    c.line([(690, -136), (750, -146)], 48, p.CREAM)
    head(c, 396, -790, 116, GIRL, 0.6, talks=True)
    _helmet(c.at(392, -812, 1.2), p.WATER)
    c.limb([(420, -570), (560, -640), (640, -760)], 76, 52, "#e6b141")
    c.circle(652, -788, 36, GIRL.skin)


def _helmet(c: Canvas, colour: str) -> None:
    """A cycling helmet for a head of radius about 100."""
    c.polygon([*arc((0, -16), (106, 98), 180, 360), (100, -8), (-100, -8)], colour)
    for x in (-50, 0, 50):
        c.line([(x * 0.7, -96 + abs(x) * 0.3), (x, -40)], 13, p.WHITE)


def _in_front(c: Canvas) -> None:
    """The near side of the seat, with its belt, and the near front wheel."""
    c.shape([(190, -200), (200, -340), (260, -380), (420, -360), (540, -330), (560, -220), (380, -180)], p.LAKE)
    c.line([(216, -330), (400, -330), (540, -290)], 14, p.ICE)
    c.line([(300, -570), (390, -450), (490, -400)], 22, p.INK)
    _wheel(c, 400, 170)
    c.line([(560, -190), (720, -120)], 18, p.INK)
    c.line([(690, -104), (770, -110)], 20, p.INK)
