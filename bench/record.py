"""Does an answer cost more in a record of 1,000,000 editions than of 1,000, or in the past than today?"""

import os
import statistics
import sys
import time
from tempfile import TemporaryDirectory
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client

from bench.__main__ import OPERATIONS, VARIABLES

SMALL, LARGE = 1_000, int(os.environ.get("EDITIONS", "1000000"))
EACH = 100
"""Editions of each object, one a day from 1970 on; they ended long before the demo begins."""
ROUNDS = 100
PAST = "2024-06-01"
LIMIT = 1.3

FILL = """
WITH added AS (
    INSERT INTO record_edition (sequence, key, number, type, locale, path, parent_key, name, valid, kind, note,
        updated_at, first_published_at, refers_to, requires, content_digest, previous_digest, digest)
    SELECT -n, 'page:' || o.uuid || ':sv', 1 + n %% %(each)s, 'Goal', 'sv',
        '/kommunens-mal-och-budget/mal-2024/' || (n / %(each)s) || '/', %(plan)s, 'goal/2024/' || (n / %(each)s),
        tstzrange(day, day + interval '1 day'), 'MINOR', '', day, day, '{}', '{}', '', '', ''
    FROM generate_series(%(first)s::bigint, %(last)s::bigint - 1) n,
        LATERAL (SELECT md5((n / %(each)s)::text)::uuid AS uuid) o,
        LATERAL (SELECT timestamptz '1970-01-01' + (n %% %(each)s) * interval '1 day' AS day) d
    RETURNING sequence
)
INSERT INTO record_content (sequence, document, salt) SELECT sequence, %(document)s, '' FROM added
"""


def publish_today() -> None:
    """The demo is dated 2024: with nothing newer, an instant after it would have to wait for open recordings."""
    from cms.models import SiteSettings

    site = SiteSettings.load()
    site.contact_email = "kommunen@example.org"
    site.save()


def fill(count: int) -> None:
    """Ended editions below the demo's own plan, until the record holds `count` of them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM record_edition WHERE sequence <= 0")
        present = cursor.fetchone()[0]
        cursor.execute("SELECT key FROM record_edition WHERE name = 'plan/2024' LIMIT 1")
        plan = cursor.fetchone()[0]
        cursor.execute("SELECT document FROM record_content JOIN record_edition USING (sequence) WHERE type = 'Goal'")
        document = cursor.fetchone()[0]
        for first in range(present, count, 50_000):
            last = min(first + 50_000, count)
            cursor.execute(FILL, {"first": first, "last": last, "each": EACH, "plan": plan, "document": document})
            print(f"\r{last:,} editions", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        cursor.execute("VACUUM ANALYZE record_edition")
        cursor.execute("VACUUM ANALYZE record_content")


def times(client: Client, as_of: str | None) -> dict[str, list[float]]:
    """Milliseconds of whole requests, for each stored operation."""
    found = {}
    for path in sorted(OPERATIONS.glob("*.graphql")):
        text = path.read_text()
        if "$asOf" not in text:
            continue
        body: dict[str, Any] = {"query": text, "variables": {**VARIABLES.get(path.stem, {}), "asOf": as_of}}
        found[path.stem] = [_once(client, body) for _ in range(ROUNDS)]
    return found


def _once(client: Client, body: dict[str, Any]) -> float:
    start = time.perf_counter()
    answer = client.post("/graphql", body, "application/json")
    taken = time.perf_counter() - start
    if b'"errors"' in answer.content:
        raise SystemExit(answer.content.decode())
    return taken * 1000


def report(small: dict[str, list[float]], today: dict[str, list[float]], past: dict[str, list[float]]) -> list[float]:
    print(
        f"\n{'operation':<16}{SMALL:>10,}{LARGE:>12,}{'ratio':>8}{'asOf':>9}{'asOf/today':>12}   (lower quartile, ms)"
    )
    ratios = []
    for name in today:
        few, many, then = (_quartile(found[name]) for found in (small, today, past))
        ratios += [many / few, then / many]
        print(f"{name:<16}{few:>10.1f}{many:>12.1f}{many / few:>8.2f}{then:>9.1f}{then / many:>12.2f}")
    return ratios


def _quartile(taken: list[float]) -> float:
    """A quarter of the requests were faster: what else the machine does, disturbs this less than a mean."""
    return statistics.quantiles(taken, n=4)[0]


def main() -> None:
    with TemporaryDirectory() as media:
        settings.MEDIA_ROOT = media
        call_command("migrate", verbosity=0)
        call_command("load_demo", verbosity=0)
        publish_today()
        client = Client(headers={"host": "127.0.0.1"})
        times(client, None)
        fill(SMALL)
        small = times(client, None)
        fill(LARGE)
        today, past = times(client, None), times(client, PAST)
        connections.close_all()
    worst = max(report(small, today, past))
    print(f"\nThe largest ratio is {worst:.2f}; the promise is {LIMIT}.")
    sys.exit(0 if worst < LIMIT else 1)


if __name__ == "__main__":
    django.setup()
    main()
