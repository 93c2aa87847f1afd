"""A draft is handed in to whoever approves; many at once cost each of them one mail."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any

from wagtail.admin.mail import Notifier
from wagtail.models import Page, WorkflowState

Call = Callable[[], Any]
_held: ContextVar[dict[Any, Call] | None] = ContextVar("held_mails", default=None)


def install() -> None:
    """Let Wagtail's mails wait while many pages are handed in or answered."""
    if not hasattr(Notifier.__call__, "can_wait"):
        Notifier.__call__ = _waiting(Notifier.__call__)


def can_be_handed_in(page: Page) -> bool:
    """Whether somebody is there to approve it."""
    return page.get_workflow() is not None


def hand_in(pages: Iterable[Page], user: Any) -> None:
    """As their newest drafts read. What was sent back goes on where it was; what waits already goes on waiting."""
    with one_mail():
        for page in pages:
            state = page.current_workflow_state
            if state is None:
                page.get_workflow().start(page, user)
            elif state.status == WorkflowState.STATUS_NEEDS_CHANGES:
                state.resume(user)


@contextmanager
def one_mail() -> Iterator[None]:
    """Of each sort and to the same people the last one is sent, when all is done."""
    held: dict[Any, Call] = {}
    token = _held.set(held)
    try:
        yield
    finally:
        _held.reset(token)
    for send in held.values():
        send()


def _waiting(original: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(original)
    def notify(self: Notifier, instance: Any = None, **kwargs: Any) -> Any:
        held = _held.get()
        if held is None:
            return original(self, instance, **kwargs)
        if self.can_handle(instance, **kwargs):
            whom = frozenset(user.pk for user in self.get_valid_recipients(instance, **kwargs))
            held[type(self), whom] = lambda: original(self, instance, **kwargs)
        return True

    notify.can_wait = True  # type: ignore[attr-defined]
    return notify
