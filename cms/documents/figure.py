"""A picture in use."""

from typing import Any

from cms.documents.values import reference
from cms.enums import Decorative

CHOICES = {Decorative.YES: True, Decorative.NO: False}


def figure(image: Any, alt: str | None, decorative: str, caption: str | None) -> dict[str, Any] | None:
    """The picture with what is said of it here; None where it says what the image says. No image, no figure."""
    if image is None:
        return None
    return {
        "image": reference("image", image),
        "alt": alt or None,
        "decorative": CHOICES.get(Decorative(decorative or Decorative.INHERIT)),
        "caption": caption or None,
    }
