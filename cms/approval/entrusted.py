"""Pages whose form is open to somebody because they wait there for them, whatever other rights they have."""

from typing import Any

from wagtail.models import Page, Task, TaskState, WorkflowState


def entrusted(user: Any) -> set[int]:
    """By primary key. Costs a statement for each step that somebody hands in to, whatever waits in it."""
    here = {"base_content_type__app_label": "wagtailcore", "base_content_type__model": Page._meta.model_name}
    current = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS, **here).values("current_task_state")
    steps = Task.objects.filter(task_states__in=current).distinct().specific()
    found: set[int] = set()
    for step in steps:
        mine = step.get_task_states_user_can_moderate(user).filter(pk__in=current, status=TaskState.STATUS_IN_PROGRESS)
        found |= {int(pk) for pk in mine.values_list("workflow_state__object_id", flat=True)}
    return found
