"""Which part of a picture a shape shows: as much as fits, the focal point as near its middle as can be."""

from typing import NamedTuple

from cms.pictures.presets import Shape


class FocalPoint(NamedTuple):
    """What must stay in view, in percent of the upright picture's width and height."""

    x: float
    y: float


CENTRE = FocalPoint(50, 50)
Box = tuple[int, int, int, int]


def crop_box(size: tuple[int, int], shape: Shape, focal_point: FocalPoint | None) -> Box:
    """Left, top, right, bottom in pixels."""
    width, height = size
    if shape.ratio is None:
        return (0, 0, width, height)
    focus = focal_point or CENTRE
    box_width = min(width, max(1, round(height * shape.ratio)))
    box_height = min(height, max(1, round(width / shape.ratio)))
    left = _start(width, box_width, focus.x)
    top = _start(height, box_height, focus.y)
    return (left, top, left + box_width, top + box_height)


def _start(length: int, part: int, percent: float) -> int:
    wanted = round(length * percent / 100 - part / 2)
    return max(0, min(wanted, length - part))


def sizes(box: Box, shape: Shape) -> list[tuple[int, int]]:
    """The shape's widths that the box can fill without enlarging; its own size where it fills none."""
    width, height = box[2] - box[0], box[3] - box[1]
    fitting = [wanted for wanted in shape.widths if wanted <= width] or [width]
    return [(wanted, max(1, round(wanted * height / width))) for wanted in fitting]
