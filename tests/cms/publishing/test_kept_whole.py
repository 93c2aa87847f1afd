"""Nothing that the public reads is emptied at once, and the head of the record is moved by no hand."""

import pytest
from django.db import DatabaseError, connection, transaction

from cms.record.models import Head
from cms.record.recording import recording
from goals.models import GoalPage
from tests.factories.goals import make_goal

pytestmark = pytest.mark.django_db


def tables(trigger: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = %s", [trigger])
        return {row[0] for row in cursor.fetchall()}


def execute(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(statement)


def test_every_guarded_table_and_every_table_of_the_record_refuses_truncate() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE 'record\\_%'")
        record = {row[0] for row in cursor.fetchall()}
    assert len(record) == 8
    assert tables("record_no_truncate") == tables("record_guard") | record


@pytest.mark.parametrize(
    "table", ["wagtailcore_page", "goals_goalpage", "goals_followup", "cms_image", "record_masking"]
)
def test_table_is_not_emptied_at_once(table: str) -> None:
    make_goal()
    for statement in (f"TRUNCATE {table} CASCADE", f"TRUNCATE {table}, record_head CASCADE"):
        with pytest.raises(DatabaseError, match="is not emptied at once"):
            execute(statement)
    assert GoalPage.objects.count() == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record_head SET sequence = sequence + 1, instant = instant + interval '1 second'",
        "UPDATE record_head SET digest = ''",
        "DELETE FROM record_head",
    ],
)
def test_head_is_moved_by_no_hand(statement: str) -> None:
    make_goal()
    before = Head.objects.get().sequence
    with pytest.raises(DatabaseError, match="within a recording alone"):
        execute(statement)
    assert Head.objects.get().sequence == before


def test_head_never_moves_back_not_even_in_a_recording() -> None:
    make_goal()
    with pytest.raises(DatabaseError, match="moves forward"), recording(), connection.cursor() as cursor:
        cursor.execute("UPDATE record_head SET sequence = sequence - 1")


def test_there_is_one_head() -> None:
    with pytest.raises(DatabaseError, match="record_head_is_one"):
        execute("INSERT INTO record_head VALUES (2, 0, now(), '', true)")
