"""A sheet of 2400 × 1600 units to draw flat shapes on; drawn double, so that edges become smooth."""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, pi, sin
from typing import Self

from PIL import Image, ImageColor, ImageDraw

from goals.demo.drawing.curves import Point, arc, closed_curve, open_curve, rounded_box

WIDTH, HEIGHT = 2400, 1600
DOUBLE = 2


class Canvas:
    """Draws in its own coordinates: `at` gives a canvas on the same sheet, moved, scaled, turned or mirrored."""

    def __init__(self, sheet: Image.Image | None = None, matrix: tuple[float, ...] = (1, 0, 0, 0, 1, 0)) -> None:
        self.sheet = sheet or Image.new("RGB", (WIDTH * DOUBLE, HEIGHT * DOUBLE), "white")
        self.pen = ImageDraw.Draw(self.sheet, "RGBA")
        self.matrix = matrix

    def finished(self) -> Image.Image:
        return self.sheet.reduce(DOUBLE)

    def at(self, x: float, y: float, scale: float = 1, angle: float = 0, mirrored: bool = False) -> Self:
        turn = angle * pi / 180
        across = -scale if mirrored else scale
        own = (across * cos(turn), -scale * sin(turn), x, across * sin(turn), scale * cos(turn), y)
        a, b, c, d, e, f = self.matrix
        g, h, i, j, k, m = own
        matrix = (a * g + b * j, a * h + b * k, a * i + b * m + c, d * g + e * j, d * h + e * k, d * i + e * m + f)
        return type(self)(self.sheet, matrix)

    def polygon(self, points: Sequence[Point], colour: str, alpha: float = 1) -> None:
        self.pen.polygon([self._on_sheet(point) for point in points], fill=_ink(colour, alpha))

    def shape(self, points: Sequence[Point], colour: str, alpha: float = 1) -> None:
        """A soft shape through the points."""
        self.polygon(closed_curve(points), colour, alpha)

    def ellipse(self, x: float, y: float, rx: float, ry: float, colour: str, alpha: float = 1) -> None:
        self.polygon(arc((x, y), (rx, ry)), colour, alpha)

    def circle(self, x: float, y: float, radius: float, colour: str, alpha: float = 1) -> None:
        self.ellipse(x, y, radius, radius, colour, alpha)

    def box(
        self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0, alpha: float = 1
    ) -> None:
        self.polygon(rounded_box(x, y, width, height, radius), colour, alpha)

    def line(self, points: Sequence[Point], width: float, colour: str, smooth: bool = True) -> None:
        """A line with round ends and joints."""
        path = [self._on_sheet(point) for point in (open_curve(points) if smooth else points)]
        thick = width * self._scale()
        self.pen.line(path, fill=colour, width=max(1, round(thick)), joint="curve")
        for x, y in (path[0], path[-1]):
            self.pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=colour)

    def limb(self, points: Sequence[Point], start: float, end: float, colour: str) -> None:
        """A line that grows or tapers from one width to another: an arm, a leg, a trunk."""
        path = [self._on_sheet(point) for point in open_curve(points)]
        steps = 40 if len(points) < 3 else 6
        dense = [_part(a, b, step / steps) for a, b in pairwise(path) for step in range(steps)]
        for index, (x, y) in enumerate([*dense, path[-1]]):
            r = (start + (end - start) * index / len(dense)) * self._scale() / 2
            self.pen.ellipse((x - r, y - r, x + r, y + r), fill=colour)

    def gradient(self, top: float, bottom: float, colours: Sequence[str]) -> None:
        """Bands across the whole sheet that flow from one colour into the next."""
        first, last = round(top * DOUBLE), round(bottom * DOUBLE)
        column = Image.new("RGB", (1, len(colours)))
        for index, colour in enumerate(colours):
            column.putpixel((0, index), ImageColor.getrgb(colour))
        edge = 0.5
        band = column.resize((1, last - first), Image.Resampling.BILINEAR, (0, edge, 1, len(colours) - edge))
        self.sheet.paste(band.resize((self.sheet.width, last - first)), (0, first))

    def _on_sheet(self, point: Point) -> Point:
        a, b, c, d, e, f = self.matrix
        x, y = point
        return ((a * x + b * y + c) * DOUBLE, (d * x + e * y + f) * DOUBLE)

    def _scale(self) -> float:
        return float((self.matrix[0] ** 2 + self.matrix[3] ** 2) ** 0.5 * DOUBLE)


def _part(start: Point, end: Point, share: float) -> Point:
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def _ink(colour: str, alpha: float) -> tuple[int, ...]:
    return (*ImageColor.getrgb(colour)[:3], round(255 * alpha))
