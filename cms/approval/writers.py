"""Who wrote what a version says: the first who said it, not the last who saved it."""

from collections.abc import Collection
from typing import Any

from wagtail.models import Revision

from cms.publishing.entries import entry_of
from cms.publishing.marks import key_of
from cms.record.canonical import canonical


def writer_of(instance: Any, revision: Revision, apart: Collection[str] = ()) -> int | None:
    """None where what it says is public already, or where no person wrote it; names in `apart` are not looked at.

    What is public stands in the editors' table: an autosave may have written over the revision that was published.
    """
    if instance.live and _said(instance, instance, apart) == _said(instance, revision.as_object(), apart):
        return None
    return first_writer(instance, revision, apart)


def first_writer(instance: Any, revision: Revision, apart: Collection[str] = ()) -> int | None:
    """The same, whether it is public or not."""
    said = _said(instance, revision.as_object(), apart)
    writer: int | None = revision.user_id
    before = instance.revisions.filter(pk__lt=revision.pk).order_by("-pk")
    for older in before.iterator(chunk_size=5):
        if _said(instance, older.as_object(), apart) != said:
            return writer
        writer = older.user_id
    return writer


def _said(instance: Any, version: Any, apart: Collection[str]) -> str:
    document = entry_of(key_of(instance), version).document
    return canonical({name: value for name, value in document.items() if name not in apart})
