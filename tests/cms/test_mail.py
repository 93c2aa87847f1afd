from typing import Any

import pytest
from django.core import mail
from django.core.mail import EmailMessage, send_mail
from django.db import transaction

pytestmark = pytest.mark.django_db
LOCMEM = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture(autouse=True)
def _after_commit(settings: Any) -> None:
    settings.MAIL_BACKEND, settings.EMAIL_BACKEND = LOCMEM, "cms.mail.AfterCommit"


def test_mail_leaves_with_the_commit(django_capture_on_commit_callbacks: Any, mailoutbox: list[EmailMessage]) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        send_mail("Att granska", "Läs.", None, ["anna@example.org"])
        assert mail.outbox == []
    assert [message.subject for message in mailoutbox] == ["Att granska"]


def test_nothing_is_told_of_what_never_happened(
    django_capture_on_commit_callbacks: Any, mailoutbox: list[EmailMessage]
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        try:
            with transaction.atomic():
                send_mail("Att granska", "Läs.", None, ["anna@example.org"])
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
    assert mailoutbox == []
