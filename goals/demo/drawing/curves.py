"""Smooth lines through points, as polygons that Pillow can fill."""

from collections.abc import Sequence
from math import cos, pi, sin

Point = tuple[float, float]
STEPS = 14


def closed_curve(points: Sequence[Point]) -> list[Point]:
    """A Catmull-Rom spline through all points and back to the first."""
    count = len(points)
    around = [[points[(i + step) % count] for step in (-1, 0, 1, 2)] for i in range(count)]
    return [point for four in around for point in _segment(four)]


def open_curve(points: Sequence[Point]) -> list[Point]:
    """A Catmull-Rom spline from the first point to the last."""
    if len(points) < 3:
        return list(points)
    ends = [points[0], *points, points[-1]]
    curve = [point for i in range(len(points) - 1) for point in _segment(ends[i : i + 4])]
    return [*curve, points[-1]]


def _segment(four: Sequence[Point]) -> list[Point]:
    return [(_between([p[0] for p in four], t), _between([p[1] for p in four], t)) for t in _parts()]


def _parts() -> list[float]:
    return [step / STEPS for step in range(STEPS)]


def _between(values: Sequence[float], t: float) -> float:
    before, start, end, after = values
    return 0.5 * (
        2 * start
        + (end - before) * t
        + (2 * before - 5 * start + 4 * end - after) * t**2
        + (3 * start - before - 3 * end + after) * t**3
    )


def arc(centre: Point, radii: tuple[float, float], start: float = 0, end: float = 360) -> list[Point]:
    """Points on an ellipse, in degrees clockwise from three o'clock."""
    steps = max(8, round(abs(end - start) / 5))
    angles = [(start + (end - start) * step / steps) * pi / 180 for step in range(steps + 1)]
    return [(centre[0] + radii[0] * cos(angle), centre[1] + radii[1] * sin(angle)) for angle in angles]


def rounded_box(x: float, y: float, width: float, height: float, radius: float) -> list[Point]:
    right, bottom, r = x + width - radius, y + height - radius, (radius, radius)
    corners = [((right, bottom), 0), ((x + radius, bottom), 90), ((x + radius, y + radius), 180)]
    corners.append(((right, y + radius), 270))
    return [point for centre, start in corners for point in arc(centre, r, start, start + 90)]
