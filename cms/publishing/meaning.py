"""What an editor said of a change goes from the draft to the edition, once."""

from typing import Any

from django.db.models import F, Func, JSONField, Value
from django.utils import timezone
from wagtail.models import Page, Revision

from cms.enums import ChangeKind
from cms.models import MeaningFields
from cms.publishing.keys import page_key
from cms.publishing.marks import keys_of
from cms.record.meaning import Meaning
from cms.record.recording import Recording, current_recording

UNSAID = {"change_kind": ChangeKind.MINOR.value, "change_note": ""}


def take_meaning(current: Recording, action: Any) -> None:
    """Before a revision is published: its words become the publication's, and leave every draft up to it.

    What is only put on a schedule keeps them until its hour.
    """
    instance = action.object
    if not isinstance(instance, MeaningFields):
        return
    hour = getattr(instance, "go_live_at", None)
    if hour and hour > timezone.now():
        return
    meaning = Meaning(instance.change_kind, instance.change_note.strip(), action.revision.pk)
    current.mean(_own_key(instance), meaning)
    for name, value in UNSAID.items():
        setattr(instance, name, value)
    action.revision.content = {**action.revision.content, **UNSAID}
    _forget_in_drafts(action.revision)


def meaning_of(key: str, instance: Any) -> Meaning:
    """What is said of the publication of one object; aliases say what their source says."""
    current = current_recording()
    if current is None:
        return Meaning()
    if key not in current.meanings and isinstance(instance, Page) and instance.alias_of_id:
        return meaning_of(page_key(instance.alias_of), instance.alias_of)
    return current.meanings.get(key, Meaning())


def _own_key(instance: Any) -> str:
    if isinstance(instance, Page):
        return page_key(instance)
    (key,) = keys_of(instance)
    return key


def _forget_in_drafts(published: Revision) -> None:
    """An old draft that is restored must not publish an old note again."""
    drafts = Revision.objects.filter(
        base_content_type=published.base_content_type, object_id=published.object_id, pk__lte=published.pk
    )
    said = drafts.exclude(content__contains=UNSAID)
    blank = Func(F("content"), Value(UNSAID, JSONField()), arg_joiner=" || ", template="(%(expressions)s)")
    said.filter(content__has_key="change_kind").update(content=blank)
