"""The worker's loop."""

import logging

import pytest
from django.core.management import call_command
from django.db import connection

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def kept_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)


@pytest.fixture(autouse=True)
def kept_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's transaction lives in the connection that a round would close."""
    monkeypatch.setattr("cms.management.commands.run_scheduler.close_old_connections", lambda: None)


def test_failed_round_is_logged_and_the_next_one_runs(caplog: pytest.LogCaptureFixture) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE wagtailcore_revision RENAME TO elsewhere")
    with caplog.at_level(logging.ERROR, "cms.management.commands.run_scheduler"):
        call_command("run_scheduler", seconds=0, rounds=2)
    assert [record.getMessage() for record in caplog.records] == ["The scheduled publishing failed"] * 2
