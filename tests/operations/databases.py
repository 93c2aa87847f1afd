"""Databases of their own beside the suite's, and the server's programs."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

import psycopg
from django.db import connection
from psycopg import sql

from devserver.place import PROGRAMS, SITE_PACKAGES


def server() -> dict[str, str]:
    """How to reach the suite's server, whatever the database."""
    known = connection.get_connection_params()
    return {name: str(known[name]) for name in ("host", "port", "user", "password") if known.get(name)}


def address(database: str, user: str | None = None) -> str:
    known = server()
    password = f":{quote(known['password'], safe='')}" if "password" in known else ""
    host = f"?host={quote(known['host'], safe='')}&port={known.get('port', '5432')}"
    return f"postgresql://{user or known['user']}{password}@/{database}{host}"


def execute(database: str, statement: str, *names: str) -> None:
    with psycopg.connect(**server(), dbname=database, autocommit=True) as connected:
        connected.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@contextmanager
def new_database(name: str) -> Iterator[str]:
    """The address of an empty database, which is dropped afterwards."""
    execute("postgres", "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
    execute("postgres", "CREATE DATABASE {}", name)
    try:
        yield address(name)
    finally:
        execute("postgres", "DROP DATABASE {} WITH (FORCE)", name)


def program(name: str, *arguments: str) -> None:
    """One of PostgreSQL's own programs, of the server's version."""
    subprocess.run([SITE_PACKAGES / PROGRAMS / name, *arguments], check=True)
