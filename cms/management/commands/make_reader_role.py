"""Makes the database role of the public process, which may read the record and nothing else."""

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import BaseCommand, CommandError
from django.db import connection, transaction
from psycopg import sql

HIDDEN = {"attribution", "maskingattribution", "removal"}
"""Who published, who masked, which files are on their way out: what the public's role may not read of the record."""
SETTINGS = {"default_transaction_read_only": "on", "statement_timeout": "1500ms"}


class Command(BaseCommand):
    help = "Skapar eller rättar databasrollen som bara får läsa den offentliga historiken."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--role", default=os.environ.get("READER_ROLE", "record_reader"), help="Rollens namn.")

    def handle(self, *args: Any, role: str, **options: Any) -> None:
        password = given_password()
        with transaction.atomic():
            make(role, password)
            restrict(role)
        self.stdout.write(f"Rollen {role} får läsa {', '.join(readable())} och inget annat.")


def given_password() -> str:
    path = os.environ.get("READER_PASSWORD_FILE")
    password = Path(path).read_text().strip() if path else os.environ.get("READER_PASSWORD", "")
    if not password:
        raise CommandError("READER_PASSWORD saknas: ange rollens lösenord (eller en fil i READER_PASSWORD_FILE).")
    return password


def readable() -> list[str]:
    models = apps.get_app_config("record").get_models()
    return sorted(model._meta.db_table for model in models if model._meta.model_name not in HIDDEN)


def run(statement: str, **names: sql.Composable) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(statement).format(**names))


def make(role: str, password: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
        verb = "ALTER" if cursor.fetchone() else "CREATE"
    rights = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
    run(
        f"{verb} ROLE {{role}} {rights} PASSWORD {{password}}",
        role=sql.Identifier(role),
        password=sql.Literal(password),
    )
    for name, value in SETTINGS.items():
        run(f"ALTER ROLE {{role}} SET {name} = {{value}}", role=sql.Identifier(role), value=sql.Literal(value))


def restrict(role: str) -> None:
    """Takes everything back that it was ever given here, then gives what it may have."""
    reader = sql.Identifier(role)
    database = sql.Identifier(str(connection.settings_dict["NAME"]))
    tables = sql.SQL(", ").join(sql.Identifier(table) for table in readable())
    run("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}", role=reader)
    run("REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {role}", role=reader)
    run("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    run("REVOKE TEMPORARY ON DATABASE {database} FROM PUBLIC", database=database)
    run("GRANT CONNECT ON DATABASE {database} TO {role}", database=database, role=reader)
    run("GRANT USAGE ON SCHEMA public TO {role}", role=reader)
    run("GRANT SELECT ON {tables} TO {role}", tables=tables, role=reader)
