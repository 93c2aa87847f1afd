"""Does an answer cost more in a record of 1,000,000 editions than of 1,000, or in the past than today?"""

import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import TemporaryDirectory
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client

from bench.databases import copied, read_from
from bench.filling import LARGE, SMALL, fill
from bench.operations import OPERATIONS, VARIABLES
from bench.plans import plan_of, statements

ROUNDS = 100
LANDING = "/kommunens-mal-och-budget/"
# A search whose words stand in every edition, and the changes of the part of the site where all of them stand.
ASKED = {**VARIABLES, "search": {"query": "aktivt liv"}}
BELOW = {"changes": {"path": LANDING}}
PAST = "2024-06-01"
LIMIT = 1.3
FEW, MANY = "default", "large"


@dataclass(frozen=True, slots=True)
class Question:
    """A stored operation, asked of one record for today or for the past."""

    operation: str
    alias: str
    body: dict[str, Any]

    def ask(self, client: Client) -> float:
        """The whole request, in milliseconds."""
        with read_from(self.alias):
            start = time.perf_counter()
            answer = client.post("/graphql", self.body, "application/json")
            taken = time.perf_counter() - start
        if b'"errors"' in answer.content:
            raise SystemExit(answer.content.decode())
        return taken * 1000


def publish_today() -> None:
    """The demo is dated 2024: with nothing newer, an instant after it would have to wait for open recordings."""
    from cms.models import SiteSettings

    site = SiteSettings.load()
    site.contact_email = "kommunen@example.org"
    site.save()


def questions() -> Iterator[tuple[str, list[Question]]]:
    """Each operation of today in both records, and of the past in the large one where there is one."""
    names = [(path.stem, ASKED.get(path.stem, {})) for path in sorted(OPERATIONS.glob("*.graphql"))]
    for name, variables in [*names, *BELOW.items()]:
        text = (OPERATIONS / f"{name}.graphql").read_text()
        today = {"query": text, "variables": variables}
        asked = [Question(name, alias, today) for alias in (FEW, MANY)]
        if "$asOf" in text:
            asked.append(Question(name, MANY, {"query": text, "variables": {**variables, "asOf": PAST}}))
        yield name if "path" not in variables or name != "changes" else f"{name} below", asked


def measured(client: Client, asked: list[Question]) -> list[float]:
    """The lower quartile of each: what else the machine does, meets all of them alike and disturbs this least."""
    taken = defaultdict(list)
    for _ in range(ROUNDS):
        for number, question in enumerate(asked):
            taken[number].append(question.ask(client))
    return [statistics.quantiles(taken[number], n=4)[0] for number in range(len(asked))]


def print_plans(client: Client, asked: list[Question], seen: set[str]) -> None:
    """Of every statement that no operation before has asked, in the large record."""
    for question in asked[1:]:
        with statements(MANY) as found:
            question.ask(client)
        for sql, params in found:
            if sql not in seen:
                seen.add(sql)
                print(f"\n{question.operation}: {' '.join(sql.split())}\n{plan_of(MANY, (sql, params))}")


def compare(client: Client) -> float:
    """The largest of all ratios."""
    ratios, rows, seen = [], [], set[str]()
    for name, asked in questions():
        print_plans(client, asked, seen)
        few, many, *past = measured(client, asked)
        row = f"{name:<16}{few:>10.1f}{many:>12.1f}{many / few:>8.2f}"
        ratios.append(many / few)
        for then in past:
            row += f"{then:>9.1f}{then / many:>12.2f}"
            ratios.append(then / many)
        rows.append(row)
    print(
        f"\n{'operation':<16}{SMALL:>10,}{LARGE:>12,}{'ratio':>8}{'asOf':>9}{'asOf/today':>12}   (ms)", *rows, sep="\n"
    )
    return max(ratios)


def main() -> None:
    with TemporaryDirectory() as media:
        settings.MEDIA_ROOT = media
        settings.GRAPHQL_CACHE_BYTES = 0  # each answer is read from the record
        call_command("migrate", verbosity=0)
        call_command("load_demo", verbosity=0)
        publish_today()
        fill(FEW, SMALL)
        with copied(MANY):
            fill(MANY, LARGE)
            worst = compare(Client(headers={"host": "127.0.0.1"}))
    print(f"\nThe largest ratio is {worst:.2f}; the promise is {LIMIT}.")
    sys.exit(0 if worst < LIMIT else 1)


if __name__ == "__main__":
    django.setup()
    main()
