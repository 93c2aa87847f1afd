"""What was sent back, by whom, with what words, and which text they had read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wagtail.admin.utils import get_user_display_name
from wagtail.models import Page, Revision, TaskState, WorkflowState


@dataclass(frozen=True, slots=True)
class SentBack:
    """`waits` while it has not been handed in again."""

    by: str
    at: datetime
    comment: str
    revision: Revision | None
    waits: bool


def sent_back(instance: Any) -> SentBack | None:
    """The latest no, in the approval that still goes on."""
    state = instance.current_workflow_state if isinstance(instance, Page) else None
    if state is None:
        return None
    rejected = state.task_states.filter(status=TaskState.STATUS_REJECTED)
    answer = rejected.select_related("finished_by", "revision").order_by("-finished_at").first()
    if answer is None:
        return None
    by = get_user_display_name(answer.finished_by) if answer.finished_by else "Någon"
    waits = state.status == WorkflowState.STATUS_NEEDS_CHANGES
    return SentBack(by, answer.finished_at, answer.comment, answer.revision, waits)
