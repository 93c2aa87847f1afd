"""The public process's database role, as PostgreSQL sees it."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from psycopg import sql

PASSWORD = "it's 'quoted'"
ALLOWED = {"record_content", "record_edition", "record_head", "record_masking", "record_search"}


@pytest.fixture(scope="module")
def reader(django_db_setup: None, django_db_blocker: Any) -> Iterator[psycopg.Connection]:
    """A connection as the role, which is really made and committed."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        name = f"reader_{connection.settings_dict['NAME']}"[:60]
        patch.setenv("READER_PASSWORD", PASSWORD)
        for _ in range(2):
            call_command("make_reader_role", role=name, verbosity=0)
        target = {k: v for k, v in connection.get_connection_params().items() if k in {"dbname", "host", "port"}}
        with psycopg.connect(**target, user=name, password=PASSWORD, autocommit=True) as connected:
            yield connected
        with connection.cursor() as cursor:
            cursor.execute(f'DROP OWNED BY "{name}"')
            cursor.execute(f'DROP ROLE "{name}"')


def tables(connected: psycopg.Connection) -> list[str]:
    rows = connected.execute(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    )
    return [row[0] for row in rows]


def test_role_reads_the_record_and_no_other_table(reader: psycopg.Connection) -> None:
    readable = set()
    for table in tables(reader):
        try:
            reader.execute(sql.SQL("SELECT * FROM {} LIMIT 1").format(sql.Identifier(table)))
        except psycopg.errors.InsufficientPrivilege:
            continue
        readable.add(table)
    assert readable == ALLOWED


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO record_head SELECT * FROM record_head",
        "UPDATE record_head SET sequence = 0",
        "DELETE FROM record_edition",
        "TRUNCATE record_edition",
        "CREATE TABLE mine (a int)",
        "CREATE TEMPORARY TABLE mine (a int)",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY record_head TO PROGRAM 'cat'",
        "SET ROLE postgres",
    ],
)
def test_role_changes_nothing_even_where_it_lifts_its_read_only_default(
    reader: psycopg.Connection, statement: str
) -> None:
    reader.execute("SET default_transaction_read_only = off")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        reader.execute(statement)


def test_sessions_of_the_role_are_read_only_and_short(reader: psycopg.Connection) -> None:
    reader.execute("RESET default_transaction_read_only")
    shown = [reader.execute(f"SHOW {name}").fetchone() for name in ("transaction_read_only", "statement_timeout")]
    assert shown == [("on",), ("1500ms",)]


def test_role_without_a_password_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READER_PASSWORD", raising=False)
    with pytest.raises(CommandError, match="READER_PASSWORD saknas"):
        call_command("make_reader_role")
