"""The admin's mail leaves once what it tells of has been committed, and no lock waits for a mail server."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import EmailMessage
from django.db import transaction


class AfterCommit(BaseEmailBackend):
    """Hands over to `MAIL_BACKEND`; a server that does not answer is logged, and stops nobody's work."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        waiting = list(email_messages)
        transaction.on_commit(lambda: self._send(waiting), robust=True)
        return len(waiting)

    def _send(self, waiting: list[EmailMessage]) -> None:
        connection: Any = get_connection(settings.MAIL_BACKEND)
        for message in waiting:
            message.connection = connection
        connection.send_messages(waiting)
