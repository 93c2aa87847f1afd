"""A page that somebody else took away while its form was open is not made public again without a word."""

from typing import Any

from cms.publishing.marks import key_of
from cms.publishing.reasons import posted
from cms.record.errors import Failure, PublicationError

FIELD = "public_when_opened"
TOLD = (
    "Någon annan har avpublicerat den medan du hade formuläret öppet. "
    "Publicera igen om den ska bli offentlig, annars räcker det att utkastet är sparat."
)


def public_key(instance: Any) -> str:
    """The key of what the public can read, empty for what it can't."""
    return key_of(instance) if instance.pk and instance.live else ""


def before_publishing(action: Any) -> None:
    """By the form, which says what was public when it was opened."""
    instance = action.object
    if not instance.live and posted(FIELD) == key_of(instance):
        raise PublicationError([Failure(key_of(instance), str(instance), (TOLD,))])
