"""Who wrote what a version says and the public does not: those who said it first, not who saved it last."""

from collections.abc import Collection, Iterator
from typing import Any

from django.db.models import QuerySet
from wagtail.log_actions import registry
from wagtail.models import Revision

from cms.publishing.entries import entry_of
from cms.publishing.marks import key_of
from cms.record.canonical import canonical
from cms.record.current import current_editions

PUBLISHED = ("wagtail.publish", "wagtail.publish.scheduled")
Hands = list[tuple[str, int | None]]
"""What was said, and by whom, one after another."""


def has_written(user: Any, instance: Any, revision: Revision, apart: Collection[str] = ()) -> bool:
    """Whether somebody had a hand in it since the public last read it; names in `apart` are not looked at.

    What is public stands in the editors' table: an autosave may have written over the revision that was published.
    """
    if not _has_saved(user, instance):
        return False
    begun: Hands = [(_said(instance, instance, apart), None)] if instance.live else []
    return user.pk in _hands(instance, revision, apart, begun)


def has_written_unread(user: Any, instance: Any, revision: Revision, apart: Collection[str] = ()) -> bool:
    """The same, whether it is public or not."""
    return _has_saved(user, instance) and user.pk in _hands(instance, revision, apart, [])


def _has_saved(user: Any, instance: Any) -> bool:
    """Asked first: whoever approves has mostly not, and the versions need not be read."""
    return bool(instance.revisions.filter(user_id=user.pk).exists())


def _hands(instance: Any, revision: Revision, apart: Collection[str], steps: Hands) -> set[int]:
    """A save that says nothing new is nobody's, and what was taken back leaves no trace of who wrote it."""
    for version in _since_public(instance, revision):
        said = _said(instance, version.as_object(), apart)
        before = next((place for place, (known, _) in enumerate(steps) if known == said), None)
        if before is not None:
            del steps[before + 1 :]
        else:
            steps.append((said, version.user_id if steps else _first_writer(instance, version, said, apart)))
    return {writer for _, writer in steps if writer is not None}


def _since_public(instance: Any, revision: Revision) -> Iterator[Revision]:
    """From the version that the public read last, oldest first; where it has read none of these, from the beginning.

    A page that had none is given one as it is given an hour: later than what waits for the hour.
    """
    versions = instance.revisions.filter(pk__lte=revision.pk).order_by("pk")
    last = _read_last(instance, versions) if current_editions([key_of(instance)]) else None
    return iter(versions.filter(pk__gte=last.pk) if last else versions)


def _read_last(instance: Any, versions: QuerySet[Revision]) -> Revision | None:
    """Of what is not live any more the log knows it: drafts may be newer than what was published at its hour."""
    logs = registry.get_logs_for_instance(instance).filter(action__in=PUBLISHED, revision__in=versions)
    known = instance.live_revision_id or logs.order_by("timestamp").values_list("revision", flat=True).last()
    if known or not instance.last_published_at:
        return versions.filter(pk=known).first()
    return versions.filter(created_at__lte=instance.last_published_at).last()


def _first_writer(instance: Any, version: Revision, said: str, apart: Collection[str]) -> int | None:
    """Who wrote what others have saved again."""
    writer: int | None = version.user_id
    for older in instance.revisions.filter(pk__lt=version.pk).order_by("-pk").iterator(chunk_size=5):
        if _said(instance, older.as_object(), apart) != said:
            return writer
        writer = older.user_id
    return writer


def _said(instance: Any, version: Any, apart: Collection[str]) -> str:
    document = entry_of(key_of(instance), version).document
    return canonical({name: value for name, value in document.items() if name not in apart})
