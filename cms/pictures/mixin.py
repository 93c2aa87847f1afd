"""The image model's side: pictures are remade when what they show has changed, and only then."""

from typing import Any

from cms.pictures.crop import FocalPoint
from cms.pictures.pictures import make_pictures
from cms.pictures.presets import VERSION


class PicturesMixin:
    """For a Wagtail image with a JSONField `pictures`. Call `ensure_pictures` before the save's transaction:
    decoding takes seconds, and the record's lock must never wait for it."""

    pictures: dict[str, Any]
    file: Any
    width: int
    height: int
    focal_point_x: int | None
    focal_point_y: int | None
    open_file: Any

    def focal_point_percent(self) -> FocalPoint | None:
        """Where Wagtail's editor has put the focal point, in percent of the picture as it is seen."""
        if self.focal_point_x is None or self.focal_point_y is None or not (self.width and self.height):
            return None
        x, y = 100 * self.focal_point_x / self.width, 100 * self.focal_point_y / self.height
        return FocalPoint(min(100.0, round(x, 2)), min(100.0, round(y, 2)))

    def ensure_pictures(self) -> None:
        """Raises ValidationError before anything is stored. The file itself is stored here too, not under the lock."""
        if self._pictures_are_current():
            return
        with self.open_file() as file:
            made = make_pictures(file, self.focal_point_percent(), self.file.name)
        if not self.file._committed:
            self.file.save(self.file.name, self.file.file, save=False)
        self.pictures = {**made, "file": self.file.name}

    def _pictures_are_current(self) -> bool:
        if not self.pictures or self.pictures["version"] != VERSION:
            return False
        focal_point = self.focal_point_percent()
        same_focus = self.pictures["focal_point"] == (list(focal_point) if focal_point else None)
        return bool(self.file._committed) and self.pictures["file"] == self.file.name and same_focus
