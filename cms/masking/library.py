"""Which files the image library still needs: two uploads of one picture share their files."""

from collections.abc import Collection

from cms.models import Image
from cms.record.files import files_of


def used_by_images(names: Collection[str]) -> set[str]:
    """Those of the files that an image in the library shows."""
    used: set[str] = set()
    for pictures in Image.objects.exclude(pictures={}).values_list("pictures", flat=True).iterator(500):
        document = {"type": "Image", "renditions": pictures["renditions"], "original": {"name": pictures["original"]}}
        used |= files_of(document) & set(names)
    return used
