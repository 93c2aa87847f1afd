"""Who wrote what a version says: the first who said it, not the last who saved it."""

from collections.abc import Collection
from typing import Any

from wagtail.models import Revision

from cms.publishing.entries import entry_of
from cms.publishing.marks import key_of
from cms.record.canonical import canonical


def writer_of(instance: Any, revision: Revision, apart: Collection[str] = ()) -> int | None:
    """None where what it says is public already, or where no person wrote it; names in `apart` are not looked at."""
    if revision.pk == instance.live_revision_id:
        return None
    return _walk(instance, revision, apart, until=instance.live_revision_id)


def first_writer(instance: Any, revision: Revision, apart: Collection[str] = ()) -> int | None:
    """The same, whether it is public or not."""
    return _walk(instance, revision, apart, until=None)


def _walk(instance: Any, revision: Revision, apart: Collection[str], until: int | None) -> int | None:
    said = _said(instance, revision, apart)
    writer: int | None = revision.user_id
    before = instance.revisions.filter(pk__lt=revision.pk).order_by("-pk")
    for older in before.iterator(chunk_size=5):
        if _said(instance, older, apart) != said:
            return writer
        if older.pk == until:
            return None
        writer = older.user_id
    return writer


def _said(instance: Any, revision: Revision, apart: Collection[str]) -> str:
    document = entry_of(key_of(instance), revision.as_object()).document
    return canonical({name: value for name, value in document.items() if name not in apart})
