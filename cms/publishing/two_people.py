"""Where what becomes public is stopped until a second person has read it; every path to the public leads through here.

A revision is judged before it is published or given an hour, whoever asks and from wherever; what appears without one
when its recording ends; a page that moves before it moves.
"""

from typing import Any

from wagtail.models import Page, PageLogEntry, Revision
from wagtail.models.audit_log import ModelLogEntry

from cms.approval import four_eyes
from cms.publishing.keys import page_key
from cms.publishing.marks import key_of
from cms.record.errors import Failure, PublicationError
from cms.record.recording import current_recording


def before_publishing(action: Any) -> None:
    """By a button, in bulk, by a workflow, for a later hour, or by the worker when that has come."""
    instance, revision = action.object, action.revision
    refused = four_eyes.refusal(instance, revision, action.user or _who_gave_the_hour(instance, revision))
    if refused:
        raise PublicationError([Failure(key_of(instance), str(instance), (refused,))])


def before_moving(action: Any) -> None:
    """Below an adopted plan a page says what it said elsewhere, to other effect."""
    parent = action.target if "child" in (action.pos or "") else action.target.get_parent()
    page = action.page.specific
    stays = page.get_parent().pk == parent.pk
    refused = "" if stays or not page.live else four_eyes.unread(page, action.user, parent.specific)
    if refused:
        raise PublicationError([Failure(page_key(page), str(page), (refused,), withdrawal=True)])


def appears_unread(instance: Any) -> list[str]:
    """What comes into the record without a revision that has been judged: copies, aliases, what is below them."""
    current = current_recording()
    if current is None or any(key in current.meanings for key in _judged_as(instance)):
        return []
    refused = four_eyes.unread(instance, current.actor)
    return [refused] if refused else []


def _judged_as(instance: Any) -> list[str]:
    if isinstance(instance, Page) and instance.alias_of_id:
        return [page_key(instance.alias_of)]
    return [key_of(instance)]


def _who_gave_the_hour(instance: Any, revision: Revision) -> Any:
    """An hour that was set before the plan was adopted is judged by what holds when it comes."""
    if revision.approved_go_live_at is None:
        return None
    log = PageLogEntry if isinstance(instance, Page) else ModelLogEntry
    given = log.objects.filter(revision=revision, action="wagtail.publish.schedule").select_related("user")
    entry = given.order_by("-timestamp").first()
    return entry.user if entry else None
