"""Revisions that were given one hour together are published together when it comes, or not at all."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any
from uuid import uuid4

from wagtail.models import Revision

MARK = "published_together"
"""A key of a revision's content that is no field of its page: it goes where the revision goes, and nowhere else."""


def bind(revisions: Iterable[Revision]) -> None:
    """Let these share their fate."""
    mark = str(uuid4())
    for revision in revisions:
        revision.content = {**revision.content, MARK: mark}
        revision.save(update_fields=["content"])


def bundles(revisions: Iterable[Revision]) -> Iterator[list[Revision]]:
    """The revisions in their own order, those that belong together in one list."""

    def fate(revision: Revision) -> Any:
        return (revision.approved_go_live_at, revision.content.get(MARK) or str(revision.pk))

    ordered = sorted(revisions, key=lambda revision: (*fate(revision), revision.pk))
    for _, together in groupby(ordered, key=fate):
        yield list(together)
