"""Masking as one act: the record, the editors' copies, what is public now, and the log."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log

from cms.masking.drafts import forget, instance_of
from cms.masking.log_labels import forget_labels
from cms.publishing.pages import pages_of
from cms.record.canonical import parse
from cms.record.maskable import Document
from cms.record.masking import Wanted, mask
from cms.record.models import Content, Ground, Masking
from cms.record.recording import recording

ACTION = "cms.mask"


def mask_for_good(scope: Callable[[], Wanted], *, ground: str, reason: str, actor: Any) -> list[Masking]:
    """Mask what a scope names, read anew under the lock. What was public until now, and is masked whole, is withdrawn.

    The reason is public: it is the masking's, and that of every edition which follows from it.
    """
    with recording(note=reason, reason=reason, actor=actor) as current:
        current.force()
        wanted = scope()
        said = _documents(wanted)
        maskings = mask(wanted, ground=ground, reason=reason, actor=actor)
        for masking in maskings:
            forget(masking.edition.key, said[masking.edition_id], masking.fields)
        _log(maskings, said, ground, actor)
        for masking in maskings:
            if masking.whole and masking.edition.valid.upper is None:
                _withdraw(masking.edition.key, actor)
    return maskings


def _documents(wanted: Wanted) -> dict[int, Document]:
    contents = Content.objects.filter(edition_id__in=wanted, document__isnull=False)
    return {number: parse(document or "") for number, document in contents.values_list("edition_id", "document")}


def _withdraw(key: str, actor: Any) -> None:
    """A page is unpublished; an image or a document is deleted, with its files."""
    if key.startswith("page:"):
        page = pages_of([key]).specific().first()
        if page is not None and page.live:
            UnpublishPageAction(page, user=actor).execute(skip_permission_checks=True)
        return
    instance = instance_of(key)
    if instance is not None:
        instance.delete()


def _log(maskings: list[Masking], said: dict[int, Document], ground: str, actor: Any) -> None:
    """One entry for each object: which editions and fields, never what they said."""
    by_key = defaultdict(list)
    for masking in maskings:
        by_key[masking.edition.key].append(masking)
    for key, some in by_key.items():
        about = pages_of([key]).first() if key.startswith("page:") else instance_of(key)
        data = {
            "ground": Ground(ground).label,
            "reason": some[0].reason,
            "editions": [masking.edition.number for masking in some],
            "fields": sorted({name for masking in some for name in masking.fields}),
        }
        titles = {said[masking.edition_id].get("title", "") for masking in some if _hides_title(masking)}
        log(instance=about or some[0], action=ACTION, user=actor, data=data)
        forget_labels(about, titles - {""})


def _hides_title(masking: Masking) -> bool:
    return masking.whole or "title" in masking.fields
