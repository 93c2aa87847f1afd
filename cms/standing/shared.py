"""The facts of what has no place in the tree: snippets with drafts, images and documents."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.template.defaultfilters import date as formatted
from django.utils import timezone

from cms.models import Image
from cms.publishing.visibility import private_collections
from cms.standing.schedule import hours_of
from cms.standing.words import Facts


def facts_of_snippets(model: Any, keys: Iterable[int]) -> dict[int, Facts]:
    """By primary key. What an instance says of itself may be a draft's: the tables are asked."""
    keys = list(keys)
    hours = hours_of(model, keys)
    return {snippet.pk: _facts(snippet, hours.get(snippet.pk)) for snippet in model.objects.filter(pk__in=keys)}


def _facts(snippet: Any, hour: datetime | None) -> Facts:
    return Facts(
        thing="posten",
        live=snippet.live,
        changed=snippet.has_unpublished_changes,
        was_public=snippet.first_published_at is not None,
        expired=snippet.expired,
        since=snippet.last_published_at,
        goes_live_at=hour,
        expires_at=snippet.expire_at,
    )


def sentences_of_media(media: Any) -> list[str]:
    """An image's or a document's."""
    is_image = isinstance(media, Image)
    if media.collection_id in private_collections():
        return [f"Stängd samling: bara redaktionen ser {'bilden' if is_image else 'dokumentet'}."]
    if not is_image:
        return ["Offentligt: alla som har adressen kan ladda ned dokumentet."]
    until = media.valid_until
    if until and until < timezone.localdate():
        return ["Tiden har gått ut: bilden visas inte längre på någon sida."]
    told = ["Offentlig: läsarna ser bilden på de publicerade sidor som visar den."]
    return [*told, f"Den slutar visas efter {_day(until)}."] if until else told


def _day(last: date) -> str:
    return str(formatted(last, "j F Y"))
