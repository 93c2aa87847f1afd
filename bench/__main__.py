"""Loads content of a peer's size into a throwaway database, and measures what one process answers in a second."""

import json
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from bench.content import grow, touch
from bench.machine import family, megabytes
from bench.operations import OPERATIONS, VARIABLES, stored
from bench.server import Load, Server, granian

__all__ = ["OPERATIONS", "VARIABLES"]
PEER = Path(__file__).with_name("peer.graphql").read_text()
ADDRESS = f"/graphql?{urlencode({'query': PEER, 'variables': json.dumps({'year': 2024})})}"
NEVER_TWICE = """
wrk.method, wrk.headers["Content-Type"], n = "POST", "application/json", 0
function request() n = n + 1; return wrk.format(nil, nil, nil, (string.gsub([==[%s]==], "@", n))) end
"""
AT_ONCE = 50
ROW = "{:<44}{:>4}{:>10}{:>9}{:>11}{:>11}"


def postmaster() -> int:
    """The first process of the database, where it runs on this machine."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        stat = Path(f"/proc/{cursor.fetchone()[0]}/stat").read_text()
    return int(stat.rpartition(")")[2].split()[1])


def row(name: str, connections: int, load: Load) -> None:
    cells = f"{load.per_second:,.0f}", f"{load.p99:.1f}", f"{load.server_ms:.2f}", f"{load.database_ms:.2f}"
    print(ROW.format(name, connections, *cells), flush=True)


def measure(name: str, server: Server, path: str = ADDRESS, script: str = "", **headers: str) -> Load:
    """At 1 and at 8 connections; the latter is returned."""
    for connections in (1, 8):
        load = server.load(path, connections, script, **headers)
        row(name, connections, load)
    return load


def new_documents() -> str:
    """A script for wrk in which no document is like one before it."""
    return NEVER_TWICE % json.dumps({"query": PEER + "# @", "variables": {"year": 2024}})


def computed(first: int) -> None:
    """Everything that runs the operation each time."""
    with granian("cms.wsgi:application", first, GRAPHQL_CACHE_BYTES="0") as server:
        measure("never asked before, document known", server)
        measure("never asked before, new document", server, "/graphql", new_documents())
        for name, address in addresses().items():
            row(f"  {name}", 8, server.load(address, 8))


def addresses() -> dict[str, str]:
    return {
        name: f"/graphql/operations/{name}?{urlencode({'variables': json.dumps(VARIABLES.get(name, {}))})}"
        for name in stored()
    }


def kept(first: int, size: int) -> tuple[Load, Load]:
    """Answers that were given before, and what is left to do after a publish."""
    with granian("cms.wsgi:application", first) as server:
        print(f"cold start to the first answer: {server.started:.2f} s")
        _, headers, _ = server.ask(ADDRESS)
        asked = measure("asked before", server)
        known = measure("asked before, 304", server, **{"If-None-Match": headers["ETag"]})
        measure("asked before, brotli", server, **{"Accept-Encoding": "br"})
        after_publish(server)
        print(f"memory of the process: {megabytes(family(server.pid)):.0f} MB")
        return asked, known


def after_publish(server: Server) -> None:
    """Many ask at the same instant for what was just published: how often is it computed?"""
    touch(int(time.time()))
    time.sleep(0.5)
    before, start = executions(), threading.Barrier(AT_ONCE)

    def ask(_: int) -> tuple[float, bytes]:
        start.wait()
        began = time.monotonic()
        body = server.ask(ADDRESS)[2]
        return (time.monotonic() - began) * 1000, body

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(ask, range(AT_ONCE)))
    slowest, bodies = max(took for took, _ in answers), len({body for _, body in answers})
    count = executions() - before
    print(f"{AT_ONCE} first requests after a publish: {count} computed, {bodies} answer, slowest {slowest:.0f} ms")


def executions() -> int:
    """Every computed answer ends its transaction in a rollback. The database counts with a second's delay."""
    time.sleep(1.5)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_clear_snapshot()")
        cursor.execute("SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()")
        return int(cursor.fetchone()[0])


def main() -> None:
    with TemporaryDirectory() as media:
        settings.MEDIA_ROOT = os.environ["MEDIA_ROOT"] = media
        call_command("migrate", verbosity=0)
        with redirect_stdout(StringIO()):
            call_command("load_demo", verbosity=0)
        grow()
        first = postmaster()
        with granian("cms.wsgi:application", first) as server:
            body = server.ask(ADDRESS)[2]
        ready = Path(media) / "ready.json"
        ready.write_bytes(body)
        print(f"\n{len(body):,} bytes; CPU is for one request\n")
        print(ROW.format("", "at", "req/s", "p99 ms", "server ms", "database ms"))
        computed(first)
        asked, known = kept(first, len(body))
        with granian("bench.ready_bytes:application", first, READY_BYTES=str(ready)) as server:
            bytes_alone = measure("ready bytes from granian", server)
        print(f"\nasked before: {asked.per_second / bytes_alone.per_second:.2f} of ready bytes; 304:", end=" ")
        print(f"{known.per_second / bytes_alone.per_second:.2f}")


if __name__ == "__main__":
    django.setup()
    main()
