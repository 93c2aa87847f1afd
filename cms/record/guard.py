"""Triggers on the editors' tables: what is public changes inside a recording, or not at all."""

from django.db import migrations

ALWAYS = "SELECT true"
"""For tables whose every row the public may see."""


def guard(table: str, is_public: str, columns: str = "") -> migrations.RunSQL:
    """A migration operation that guards a table.

    `is_public` is a query that says of a row ($1, jsonb) whether the public sees it; `columns` are the ones that
    matter, with commas between, and "" is all of them.
    """
    query = is_public.replace("'", "''")
    return migrations.RunSQL(
        f"CREATE TRIGGER record_guard AFTER INSERT OR UPDATE OR DELETE ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION record_guard('{query}', '{columns}')",
        f"DROP TRIGGER record_guard ON {table}",
    )


def kept_whole(table: str) -> migrations.RunSQL:
    """A migration operation that lets nobody empty a table at once: no trigger of its rows would see it."""
    return migrations.RunSQL(
        f"CREATE TRIGGER record_no_truncate BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION record_no_truncate()",
        f"DROP TRIGGER record_no_truncate ON {table}",
    )


def live_page(column: str = "page_id") -> str:
    """For a row that belongs to the page that `column` names."""
    return f"SELECT live FROM wagtailcore_page WHERE id = ($1 ->> '{column}')::bigint"


def live_owner(owner: str, column: str) -> str:
    """For a row that belongs to a snippet with drafts."""
    return f"SELECT live FROM {owner} WHERE id = ($1 ->> '{column}')::bigint"


def live_row() -> str:
    """For a snippet with drafts."""
    return "SELECT ($1 ->> 'live')::boolean"
