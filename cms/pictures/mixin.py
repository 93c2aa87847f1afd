"""The image model's side: pictures are remade when what they show has changed, and only then."""

from typing import TYPE_CHECKING, Any

from cms.pictures.crop import FocalPoint
from cms.pictures.pictures import make_pictures
from cms.pictures.presets import VERSION

if TYPE_CHECKING:
    from wagtail.images.models import AbstractImage

    Base = AbstractImage
else:
    Base = object


class PicturesMixin(Base):
    """For a Wagtail image with a JSONField `pictures`. Call `ensure_pictures` before the save's transaction:
    decoding takes seconds, and the record's lock must never wait for it."""

    pictures: dict[str, Any]

    def focal_point_percent(self) -> FocalPoint | None:
        """Where Wagtail's editor has put the focal point, in percent of the picture as it is seen."""
        if self.focal_point_x is None or self.focal_point_y is None or not (self.width and self.height):
            return None
        x, y = 100 * self.focal_point_x / self.width, 100 * self.focal_point_y / self.height
        return FocalPoint(min(100.0, round(x, 2)), min(100.0, round(y, 2)))

    def ensure_pictures(self) -> None:
        if not self._pictures_are_current():
            with self.open_file() as file:
                self.pictures = dict(make_pictures(file, self.focal_point_percent(), self.file.name))

    def _pictures_are_current(self) -> bool:
        if not self.pictures or self.pictures["version"] != VERSION:
            return False
        focal_point = self.focal_point_percent()
        return self.file._committed and self.pictures["focal_point"] == (
            list(focal_point) if focal_point else None
        )
