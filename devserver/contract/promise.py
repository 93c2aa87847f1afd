"""The promise that nothing breaks: the schema beside the last release's, and beside what front ends ask.

A part of the schema may go when a release has said so, with the day, that day has passed, and no registered operation
asks for it.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from graphql import GraphQLSchema, build_schema, get_named_type, parse, validate

from devserver.contract.changes import Change, changes_between, elements, reason_of
from devserver.contract.places import RELEASES, SCHEMA
from devserver.contract.registered import Registered, registered
from devserver.contract.uses import used

REMOVAL = re.compile(r"Removal on (\d{4}-\d{2}-\d{2})\.")
DEPRECATE = '@deprecated(reason: "Use … instead. Removal on YYYY-MM-DD.")'


def broken(old: GraphQLSchema, new: GraphQLSchema, operations: Iterable[Registered], today: date) -> list[str]:
    """Why this schema must not follow that one, a sentence for each reason. Empty where every promise is kept."""
    operations = list(operations)
    refused = (_refusal(change, old, operations, today) for change in changes_between(old, new).breaking)
    return [
        *(reason for reason in refused if reason),
        *_undated(new),
        *(reason for operation in operations for reason in invalid(operation, new)),
    ]


def invalid(operation: Registered, schema: GraphQLSchema) -> Iterator[str]:
    """Why an operation can no longer be sent."""
    for error in validate(schema, parse(operation.text)):
        yield f"{operation} breaks: {error.message}"


def _refusal(change: Change, old: GraphQLSchema, operations: list[Registered], today: date) -> str | None:
    if not change.place:
        return f"{change.text} Readers rely on it: add something new beside it, and mark this {DEPRECATE}."
    users = ", ".join(str(operation) for operation in operations if change.place in used(operation.text, old))
    reasons = [_too_early(change.place, old, today), f"{users} still asks for it." if users else None]
    said = " ".join(reason for reason in reasons if reason)
    return f"{change.text} {said}" if said else None


def _too_early(place: str, old: GraphQLSchema, today: date) -> str | None:
    days = [_day(way, old) for way in _ways_to(place, old)]
    if None in days:
        return f"No release has announced that: {DEPRECATE} first, release, and wait for the day."
    last = max(day for day in days if day)
    return None if last <= today else f"That was announced for {last}."


def _day(place: str, schema: GraphQLSchema) -> date | None:
    found = REMOVAL.search(reason_of(elements(schema)[place]) or "")
    return date.fromisoformat(found[1]) if found else None


def _ways_to(place: str, schema: GraphQLSchema) -> list[str]:
    """What must have been deprecated: the part itself, or, for a type, every field and argument that leads to it."""
    found = elements(schema)
    if "." in place:
        return [place]
    leading = [name for name, part in found.items() if "." in name and _type_of(part) == place]
    return leading or [place]


def _type_of(element: Any) -> str | None:
    return get_named_type(element.type).name if hasattr(element, "type") else None


def _undated(schema: GraphQLSchema) -> Iterator[str]:
    for place, element in elements(schema).items():
        if reason_of(element) and _day(place, schema) is None:
            yield f"{place} is deprecated without a day: write {DEPRECATE}."


def last_release() -> GraphQLSchema:
    """By number, not by name: 0.10.0 is later than 0.9.0."""
    newest = max(RELEASES.glob("*.graphql"), key=lambda path: [int(part) for part in path.stem.split(".")])
    return build_schema(newest.read_text())


def main(arguments: list[str]) -> str | None:
    """`--changes` lists what has changed since the last release; a file's name stands for the schema to judge."""
    files = [Path(argument) for argument in arguments if argument != "--changes"]
    old, new = last_release(), build_schema((files[0] if files else SCHEMA).read_text())
    if "--changes" in arguments:
        print(changes_between(old, new).markdown() or "Nothing has changed since the last release.")
        return None
    reasons = broken(old, new, registered(), date.today())
    lines = ["The promise to front-end teams is broken:", *(f"- {reason}" for reason in reasons)]
    return "\n".join(lines) if reasons else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
