"""Heads and hands. A head looks ahead (0), aside (-1 left … 1 right), or away from us."""

from dataclasses import dataclass
from typing import Literal

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.curves import arc, open_curve

Style = Literal["short", "long", "bun", "ponytail", "curly", "bald", "cap"]


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody looks, whatever they do."""

    skin: str
    hair: str
    style: Style = "short"
    beard: bool = False
    headgear: str = p.CORAL


def head(
    canvas: Canvas, x: float, y: float, radius: float, person: Person, look: float = 0, talks: bool = False
) -> None:
    """`x` and `y` are the middle of the head."""
    c = canvas.at(x, y, radius / 100)
    _hair_behind(c, person, look)
    _ears(c, person, look)
    c.ellipse(0, 4, 92, 102, person.skin)
    if person.beard:
        _beard(c, person, look)
    _face(c, person, look, talks)
    _hair_in_front(c, person, look)


def back_of_head(canvas: Canvas, x: float, y: float, radius: float, person: Person) -> None:
    c = canvas.at(x, y, radius / 100)
    c.ellipse(-96, 14, 15, 22, person.skin)
    c.ellipse(96, 14, 15, 22, person.skin)
    c.ellipse(0, -4, 98, 106, person.hair)


def _ears(c: Canvas, person: Person, look: float) -> None:
    """The one on the far side is hidden when the head is turned."""
    for side in (-1, 1):
        if person.style != "long" and side * look < 0.35:
            c.ellipse(side * 94 + 14 * look, 12, 17, 24, p.deeper(person.skin, 0.95))


def _face(c: Canvas, person: Person, look: float, talks: bool) -> None:
    shift, squeeze = 34 * look, 1 - 0.25 * abs(look)
    for side in (-1, 1):
        c.ellipse(shift + side * 34 * squeeze, 4, 8, 11, p.INK)
        c.ellipse(shift + side * 54 * squeeze, 38, 17, 11, p.CORAL, 0.28)
    c.line(
        [(shift + 6 * look, 14), (shift + 12 * look + 3, 30), (shift + 2 * look - 4, 32)],
        6,
        p.deeper(person.skin, 0.72),
    )
    if talks:
        c.shape([(shift - 22, 54), (shift, 50), (shift + 22, 54), (shift, 78)], p.BRICK)
    else:
        c.line([(shift - 24, 54), (shift, 66), (shift + 24, 54)], 7, p.BRICK)


def _hair_behind(c: Canvas, person: Person, look: float) -> None:
    away = -22 * look
    if person.style == "long":
        c.shape(
            [(-104 + away, -30), (0, -118), (104 + away, -30), (112 + away, 120), (0 + away, 140), (-112 + away, 120)],
            person.hair,
        )
    if person.style == "bun":
        c.circle(away * 2.2, -112, 44, person.hair)
    if person.style == "ponytail":
        side = -1 if look >= 0 else 1
        c.limb([(side * 70, -50), (side * 140, -20), (side * 150, 90)], 56, 18, person.hair)
    if person.style == "curly":
        for angle_x, angle_y in arc((away / 2, -22), (96, 92), 160, 380)[::3]:
            c.circle(angle_x, angle_y, 40, person.hair)


def _hair_in_front(c: Canvas, person: Person, look: float) -> None:
    if person.style == "bald":
        away = -14 * look
        c.shape([(-96 + away, -36), (-78 + away, -20), (-84 + away, 26), (-100 + away, 10)], person.hair)
        c.shape([(96 + away, -36), (78 + away, -20), (84 + away, 26), (100 + away, 10)], person.hair)
        return
    dip = 26 * look
    crown = arc((0, -2), (100, 112), 176, 364)
    fringe = open_curve(
        [(92, 4), (66 + dip * 0.8, -34), (16 + dip, -50), (-34 + dip, -46), (-66 + dip * 0.8, -30), (-92, 4)]
    )
    c.polygon([*crown, *fringe], person.headgear if person.style == "cap" else person.hair)
    if person.style == "cap":
        c.limb([(0, -52), (60 * look or 40, -50), (130 * look or 70, -40)], 30, 22, person.headgear)


def _beard(c: Canvas, person: Person, look: float) -> None:
    shift = 12 * look
    jaw = arc((0, 6), (94, 112), 8, 172)
    c.polygon(
        [*jaw, (-70 + shift, 36), (-34 + 30 * look, 40), (0 + 34 * look, 34), (36 + 30 * look, 40), (72 + shift, 36)],
        person.hair,
    )
