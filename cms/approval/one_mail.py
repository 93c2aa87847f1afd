"""What is handed in or answered at once costs each of those who are told one mail, which names all the pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from wagtail.admin.mail import Notifier

Call = Callable[[], Any]


@dataclass
class Mail:
    """One sort of mail to the same people; `about` are the steps or approvals that it tells of."""

    send: Call
    about: list[Any] = field(default_factory=list)


_held: ContextVar[dict[Any, Mail] | None] = ContextVar("held_mails", default=None)
_told: ContextVar[tuple[Any, ...]] = ContextVar("told_together", default=())


def install() -> None:
    """Let Wagtail's mails wait while many pages are handed in or answered."""
    if not hasattr(Notifier.__call__, "can_wait"):
        Notifier.__call__ = _waiting(Notifier.__call__)


@contextmanager
def one_mail() -> Iterator[None]:
    """Of each sort and to the same people the last one is sent, when all is done; none when it was not."""
    held: dict[Any, Mail] = {}
    token = _held.set(held)
    try:
        yield
    finally:
        _held.reset(token)
    for mail in held.values():
        _send(mail)


def told_together() -> list[Any]:
    """The pages that the mail being written tells of beside each other, as they are now; none where it is about one."""
    pages = [about.content_object for about in _told.get()]
    return [type(page).objects.get(pk=page.pk) for page in pages] if len(pages) > 1 else []


def _send(mail: Mail) -> None:
    token = _told.set(tuple(mail.about))
    try:
        mail.send()
    finally:
        _told.reset(token)


def _waiting(original: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(original)
    def notify(self: Notifier, instance: Any = None, **kwargs: Any) -> Any:
        held = _held.get()
        if held is None:
            return original(self, instance, **kwargs)
        if self.can_handle(instance, **kwargs):
            whom = frozenset(user.pk for user in self.get_valid_recipients(instance, **kwargs))
            mail = held.setdefault((type(self), whom), Mail(lambda: None))
            mail.send = lambda: original(self, instance, **kwargs)
            mail.about.append(instance)
        return True

    notify.can_wait = True  # type: ignore[attr-defined]
    return notify
