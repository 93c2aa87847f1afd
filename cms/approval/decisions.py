"""What somebody may do with a page that waits for them."""

from dataclasses import dataclass
from typing import Any

from wagtail.models import Page, TaskState

_WORDS = {"approve": "Godkänn och publicera", "reject": "Skicka tillbaka"}
_SENT_BACK = "reject"


@dataclass(frozen=True, slots=True)
class Decision:
    """One of the buttons under the differences; what is sent back says why."""

    name: str
    label: str

    @property
    def needs_words(self) -> bool:
        return self.name == _SENT_BACK


def waiting(instance: Any) -> TaskState | None:
    """The step that a page waits in."""
    return instance.current_workflow_task_state if isinstance(instance, Page) else None


def decisions(instance: Any, user: Any) -> list[Decision]:
    """Those that are this user's to take."""
    state = waiting(instance)
    if state is None:
        return []
    offered = {name for name, _, _ in state.task.specific.get_actions(instance, user)}
    return [Decision(name, label) for name, label in _WORDS.items() if name in offered]


def version(instance: Any) -> str:
    """The draft as it reads now: an autosave writes over its newest revision."""
    latest = getattr(instance, "latest_revision", None)
    return f"{latest.pk} {latest.created_at.isoformat()}" if latest else ""
