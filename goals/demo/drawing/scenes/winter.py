"""En tjej med täckjacka står och tittar mot kameran. Lekande barn i bakgrunden."""

from random import Random

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.curves import arc
from goals.demo.drawing.nature import hills, spruce
from goals.demo.drawing.people import Person, head

GIRL = Person(p.LIGHT_SKIN, p.RED_HAIR, "long")


def draw(c: Canvas) -> None:
    _yard(c)
    _sledge(c.at(1760, 1010))
    _runner(c.at(2120, 1130, 1.15), p.SUN, p.BERRY)
    _runner(c.at(1480, 1080, 0.95, mirrored=True), p.LEAF, p.LAKE)
    _snowman(c.at(330, 1090, 1.05))
    random = Random(5)  # noqa: S311
    for _ in range(150):
        c.circle(random.uniform(0, 2400), random.uniform(0, 1600), random.uniform(4, 11), p.WHITE, 0.8)
    _girl(c.at(960, 1640))


def _yard(c: Canvas) -> None:
    c.gradient(0, 820, ["#7fb3d0", "#b7d9e6", "#eef3ee"])
    hills(c, 760, [90, 160, 260, 180, 120, 210, 300, 220, 130, 170, 120], "#c3d8e4")
    for x, height in (
        (60, 520),
        (180, 420),
        (520, 460),
        (640, 380),
        (1330, 420),
        (1450, 500),
        (2250, 460),
        (2350, 560),
    ):
        spruce(c, x, 850, height, p.FOREST if height > 430 else p.SPRUCE)
        for offset, share in ((52, 0.63), (78, 0.37), (100, 0.1)):
            half, y = offset * height / 300, 850 - height * share
            c.line([(x - half * 0.8, y), (x, y + 14), (x + half * 0.8, y)], 18, p.SNOW)
    hills(c, 880, [60, 50, 40, 30, 40, 90, 170, 230, 200, 120, 70], p.SNOW)
    c.gradient(900, 1600, [p.SNOW, "#eef5f8", p.SHADE])
    c.shape(
        [(-200, 1250), (500, 1180), (1300, 1240), (2700, 1190), (2700, 1320), (1300, 1300), (400, 1270)], p.SHADE, 0.7
    )


def _sledge(c: Canvas) -> None:
    """Two children down the slope."""
    c.limb([(-190, 30), (60, 30), (150, -20)], 24, 20, p.BRICK)
    for x, coat, hat in ((-90, p.LAKE, p.SUN), (30, p.CORAL, p.NIGHT)):
        c.limb([(x - 10, -10), (x + 80, -14)], 50, 40, p.INK)
        c.shape([(x - 56, 0), (x - 48, -110), (x, -140), (x + 48, -108), (x + 44, 4)], coat)
        c.limb([(x + 6, -100), (x + 66, -64)], 34, 28, coat)
        _small_head(c, x + 6, -176, hat)


def _small_head(c: Canvas, x: float, y: float, hat: str) -> None:
    c.circle(x, y, 44, p.LIGHT_SKIN)
    c.polygon([*arc((x, y - 8), (48, 46), 180, 360), (x + 48, y), (x - 48, y)], hat)
    c.circle(x, y - 58, 15, p.WHITE)
    for eye in (2, 28):
        c.circle(x + eye, y + 6, 4, p.INK)
    c.line([(x + 6, y + 20), (x + 16, y + 24), (x + 26, y + 18)], 5, p.BRICK)


def _runner(c: Canvas, coat: str, hat: str) -> None:
    c.limb([(-10, -150), (-60, -80), (-130, -70)], 52, 34, p.INK)
    c.limb([(10, -150), (50, -80), (30, 0)], 52, 36, p.NIGHT)
    c.shape([(-64, -130), (-56, -270), (0, -310), (62, -270), (66, -130)], coat)
    c.limb([(-40, -260), (-120, -320)], 42, 34, coat)
    c.limb([(44, -260), (130, -250), (160, -320)], 42, 34, coat)
    c.circle(168, -336, 22, p.SNOW)
    _small_head(c, 12, -352, hat)


def _snowman(c: Canvas) -> None:
    c.ellipse(0, 6, 190, 26, p.SHADE)
    for y, r in ((-110, 125), (-290, 92), (-430, 66)):
        c.circle(0, y, r, "#fdfefe")
        c.ellipse(r * 0.3, y + r * 0.3, r * 0.6, r * 0.6, p.SHADE, 0.45)
    c.polygon([(0, -436), (92, -414), (0, -414)], p.APRICOT)
    for x, y in ((-22, -452), (22, -452), (0, -330), (0, -280), (0, -230)):
        c.circle(x, y, 9, p.INK)
    c.line([(-84, -310), (-190, -390)], 11, p.BARK)
    c.line([(84, -310), (196, -370)], 11, p.BARK)


def _girl(c: Canvas) -> None:
    """Close to us; zero is below the lower edge of the picture."""
    jacket, seam = p.LAKE, "#215a7a"
    for side in (-1, 1):
        c.limb([(side * 330, -560), (side * 430, -260), (side * 420, 80)], 250, 230, "#286689")
        for y in (-430, -290, -150, -10):
            c.line([(side * 300, y + 18), (side * 410, y + 34), (side * 500, y + 8)], 10, seam)
    c.shape(
        [(-380, 140), (-392, -440), (-300, -640), (-110, -720), (110, -720), (300, -640), (392, -440), (380, 140)],
        jacket,
    )
    for y in (-500, -350, -200, -50):
        c.line([(-376, y), (-190, y + 34), (0, y + 16), (190, y + 34), (376, y)], 11, seam)
    c.box(-9, -690, 18, 800, p.NIGHT)
    c.box(-20, -560, 40, 70, p.SUN, 14)
    c.limb([(0, -660), (0, -760)], 190, 180, p.LIGHT_SKIN)
    head(c, 0, -950, 250, GIRL)
    c.shape(
        [
            (-240, -720),
            (-120, -660),
            (0, -640),
            (120, -660),
            (240, -720),
            (250, -610),
            (120, -540),
            (0, -524),
            (-120, -540),
            (-250, -610),
        ],
        p.CORAL,
    )
    c.limb([(120, -580), (170, -440), (150, -320)], 104, 96, "#d6643f")
    _hat(c)


def _hat(c: Canvas) -> None:
    for side in (-1, 1):
        c.shape(
            [(side * 262, -1040), (side * 196, -1040), (side * 222, -880), (side * 196, -740), (side * 262, -720)],
            p.RED_HAIR,
        )
    c.polygon([*arc((0, -1060), (262, 250), 180, 360), (258, -1030), (-258, -1030)], p.CORAL)
    for x in (-170, -85, 0, 85, 170):
        c.line([(x * 0.5, -1290), (x, -1170), (x * 1.1, -1080)], 8, "#d6643f")
    c.box(-278, -1136, 556, 112, p.CREAM, 50)
    c.circle(0, -1332, 76, p.CREAM)
