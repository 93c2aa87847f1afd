"""From drawings to images in the picture library: files first, rows when the recording is open."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from cms.enums import Persons
from cms.models import Image
from cms.pictures.crop import FocalPoint
from cms.pictures.pictures import Pictures, make_pictures
from cms.pictures.storage import keep
from goals.demo.content import identity
from goals.demo.drawing.canvas import HEIGHT, WIDTH
from goals.demo.drawing.pictures import draw_picture

LICENCE = "CC0 1.0"
CREDIT = "Tecknad för demonstrationen"
FOCUS_SIZE = 800


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture whose files are in the storage."""

    name: str
    file: str
    pictures: Pictures
    data: dict[str, Any]


def draw_all(goals: list[dict[str, Any]]) -> list[Drawing]:
    """Pillow lets go of Python's lock while it works, so two threads use two cores."""
    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(_draw, [goal["picture"] for goal in goals]))


def _draw(data: dict[str, Any]) -> Drawing:
    name = f"{data['name']}.jpg"
    content = draw_picture(data["name"])
    pictures = make_pictures(BytesIO(content), _focal_point(data), name)
    return Drawing(data["name"], keep(f"original_images/demo-{name}", content), pictures, data)


def _focal_point(data: dict[str, Any]) -> FocalPoint:
    x, y = data["focal_point"]
    return FocalPoint(float(x), float(y))


def image_of(drawing: Drawing) -> Image:
    """Saved: drawn people are nobody, so no legal basis is needed."""
    x, y = _focal_point(drawing.data)
    image = Image(
        uuid=identity("image", drawing.name),
        title=f"Teckning: {drawing.data['alt']}",
        file=drawing.file,
        alt=drawing.data["alt"],
        caption=drawing.data["caption"],
        photographer=CREDIT,
        licence=LICENCE,
        persons=Persons.NONE,
        pictures={**drawing.pictures, "file": drawing.file},
        focal_point_x=round(WIDTH * x / 100),
        focal_point_y=round(HEIGHT * y / 100),
        focal_point_width=FOCUS_SIZE,
        focal_point_height=FOCUS_SIZE,
    )
    image._set_image_file_metadata()
    image.save()
    return image
