"""What the editors have let wait, and what it makes of an object by an hour."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cms.publishing.entries import is_recorded


@dataclass(frozen=True, slots=True)
class Coming:
    """`version` is None where today's stays; `is_there`: it is published then, as far as it is up to itself."""

    version: Any
    is_there: bool


def coming(instance: Any, at: datetime | None) -> Coming:
    """By an hour: what is scheduled to it, unless it has expired. At None: the newest draft, published."""
    if at is None:
        is_drafted = instance.has_unpublished_changes or not instance.live
        return Coming(instance.get_latest_revision_as_object() if is_drafted and _is_own(instance) else None, True)
    waiting = instance.scheduled_revision if _is_own(instance) else None
    due = waiting.as_object() if waiting and waiting.approved_go_live_at <= at else None
    expires = (due or instance).expire_at
    return Coming(due, (due is not None or instance.live) and not (expires and expires <= at))


def hours_of(instance: Any, now: datetime) -> set[datetime]:
    """When it begins or ceases to be public, of its own."""
    waiting = instance.scheduled_revision if _is_own(instance) else None
    ends = [waiting.as_object().expire_at] if waiting else []
    hours = {waiting.approved_go_live_at} if waiting else set()
    if instance.live:
        ends.append(instance.expire_at)
    return hours | {end for end in ends if end and end > now}


def _is_own(instance: Any) -> bool:
    """An alias says what its source says."""
    return is_recorded(instance) and not getattr(instance, "alias_of_id", None)
