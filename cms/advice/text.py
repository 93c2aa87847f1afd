"""The two texts of a page."""

from django.db.models import TextChoices


class Text(TextChoices):
    """What everybody reads, and what is being written."""

    PUBLIC = "public", "Offentliga"
    DRAFT = "draft", "Utkast"

    @property
    def told(self) -> str:
        return "Den publicerade texten" if self is Text.PUBLIC else "Utkastet"
