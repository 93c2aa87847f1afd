"""Images and files to download."""

from typing import Any

from cms.documents.built import Built
from cms.documents.values import day


def image(instance: Any) -> Built:
    """The picture's public files. The original is named for those who verify, keep or mask it: no answer shows it."""
    pictures = instance.pictures
    return Built(
        {
            "format": 1,
            "type": "Image",
            "key": f"image:{instance.uuid}",
            "title": instance.title,
            "width": pictures["width"],
            "height": pictures["height"],
            "alt": instance.alt,
            "decorative": instance.is_decorative,
            "caption": instance.caption or None,
            "credit": instance.photographer or None,
            "licence": instance.licence or None,
            "focal_point": _point(pictures["focal_point"]),
            "placeholder": pictures["placeholder"],
            "renditions": pictures["renditions"],
            "original": {"name": pictures["original"], "sha256": pictures["sha256"]},
        }
    )


def document(instance: Any) -> Built:
    return Built(
        {
            "format": 1,
            "type": "Document",
            "key": f"document:{instance.uuid}",
            "title": instance.title,
            "name": instance.file.name,
            "mime_type": instance.content_type,
            "file_size": instance.get_file_size(),
            "sha256": instance.sha256,
            "language": instance.language,
            "accessible": instance.accessible,
            "published_on": day(instance.published_on),
        }
    )


def _point(percent: list[float] | None) -> dict[str, float] | None:
    return {"x": percent[0], "y": percent[1]} if percent else None
