"""What surrounds a page's newest version: who wrote it, who is writing, when it goes live, and whom it waits for."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.admin.utils import get_user_display_name
from wagtail.models import GroupApprovalTask, Page, Revision, WorkflowState

from cms.standing.schedule import hours_of

Facts = dict[int, dict[str, Any]]


def surroundings(pages: Sequence[Page], user: Any) -> Facts:
    """The facts of a line, by the page's primary key; one query for each sort of fact."""
    facts: Facts = defaultdict(dict)
    keys = [str(page.pk) for page in pages]
    for pk, name in _writers(pages).items():
        facts[pk]["edited_by"] = name
    for pk, names in _sessions(pages, keys, user).items():
        facts[pk]["writing_now"] = tuple(sorted(names))
    for pk, hour in hours_of(Page, [page.pk for page in pages]).items():
        facts[pk]["go_live_at"] = hour
    approvers = _approvers()
    for state in _workflows(keys):
        task, no = state.current_task_state, _no(state)
        facts[int(state.object_id)] |= {
            "waits_for": _waits_for(task.task, approvers) if task and not no else _who_handed_in(state),
            "waits_since": (task.finished_at or task.started_at) if task else state.created_at,
            **no,
            "sent_by": get_user_display_name(state.requested_by) if state.requested_by else "",
        }
    return facts


def _no(state: WorkflowState) -> dict[str, str]:
    """Who sent it back, and with what words, while it waits for who wrote it."""
    task = state.current_task_state
    if state.status != WorkflowState.STATUS_NEEDS_CHANGES or task is None:
        return {}
    by = get_user_display_name(task.finished_by) if task.finished_by else "Någon"
    return {"sent_back_by": by, "sent_back_with": task.comment}


def _who_handed_in(state: WorkflowState) -> str:
    return get_user_display_name(state.requested_by) if state.requested_by else "Den som lämnade in"


def _writers(pages: Sequence[Page]) -> dict[int, str]:
    newest = {page.latest_revision_id: page.pk for page in pages if page.latest_revision_id}
    found = Revision.objects.filter(pk__in=newest).defer("content").select_related("user")
    return {newest[revision.pk]: get_user_display_name(revision.user) for revision in found if revision.user}


def _sessions(pages: Sequence[Page], keys: list[str], user: Any) -> dict[int, set[str]]:
    """Of others: who asks knows what they have open themselves."""
    types = {page.content_type_id for page in pages} | {ContentType.objects.get_for_model(Page).pk}
    recent = timezone.now() - EditingSession.IDLE_TIMEOUT
    found: dict[int, set[str]] = defaultdict(set)
    sessions = EditingSession.objects.filter(content_type__in=types, object_id__in=keys, last_seen_at__gte=recent)
    for session in sessions.exclude(user=user).select_related("user"):
        found[int(session.object_id)].add(get_user_display_name(session.user))
    return found


def _workflows(keys: list[str]) -> list[WorkflowState]:
    page_type = ContentType.objects.get_for_model(Page)
    states = WorkflowState.objects.active().filter(base_content_type=page_type, object_id__in=keys)
    return list(states.select_related("current_task_state__task", "current_task_state__finished_by", "requested_by"))


def _approvers() -> dict[int, str]:
    tasks = GroupApprovalTask.objects.prefetch_related("groups")
    return {task.pk: ", ".join(sorted(group.name for group in task.groups.all())) for task in tasks}


def _waits_for(task: Any, approvers: dict[int, str]) -> str:
    groups = approvers.get(task.pk)
    return groups or str(task.name)
