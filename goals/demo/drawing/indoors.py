"""Things that stand or hang in rooms."""

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.curves import open_curve


def window(c: Canvas, land: str) -> None:
    """600 × 380, from its upper left corner, with a view of hills and the lake."""
    c.box(0, 0, 600, 380, p.WHITE, 10)
    c.box(22, 22, 556, 336, p.SKY)
    c.circle(470, 100, 34, p.SUN)
    ridge = open_curve([(22, 250), (130, 180), (220, 160), (330, 215), (440, 175), (578, 240)])
    c.polygon([*ridge, (578, 358), (22, 358)], land)
    c.box(22, 262, 556, 96, p.WATER)
    c.box(292, 22, 16, 336, p.WHITE)


def plant(c: Canvas, pot: str) -> None:
    """Zero is under the pot."""
    leaves = ((-150, -420, p.FOREST), (-70, -560, p.LEAF), (40, -600, p.FOREST), (120, -470, p.LEAF))
    for tip_x, tip_y, colour in leaves:
        c.shape([(0, -180), (tip_x * 0.7 - 40, tip_y * 0.6), (tip_x, tip_y), (tip_x * 0.7 + 44, tip_y * 0.62)], colour)
    c.polygon([(-110, -200), (110, -200), (84, 20), (-84, 20)], pot)
    c.box(-124, -224, 248, 50, p.deeper(pot, 0.9), 8)
