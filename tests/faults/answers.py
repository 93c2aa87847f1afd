"""What the stored operations answer of a whole site, and what of it must never change."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from graphql import DocumentNode, execute_sync, parse

from cms.record.models import Edition, Head
from cms.schema.root import schema
from tests.asking import Reader

OPERATIONS = Path(__file__).parents[2] / "frontend-schema" / "operations"
FIRST_DAY = "1970-01-02"
_TODAY = {"id", "validTo", "editions", "changes"}
"""Fields that speak of the perspective or from today's knowledge."""
Answers = dict[str, dict[str, Any]]


def now() -> str:
    """The record's instant, as a front end would ask for it."""
    return Head.objects.get().instant.astimezone(UTC).isoformat()


def answers(as_of: str | None) -> Answers:
    """Every operation, for the years, goals and addresses that have ever been public by then.

    Today's are asked one by one, as a front end asks them; those of the past share what they read, so that all of them
    can be asked again and again.
    """
    asked = {f"plan {year}": ("plan", {"year": year}) for year in (2024, 2025)}
    asked |= {"landing": ("landing-page", {}), "navigation": ("navigation", {}), "home": ("home", {})}
    asked |= {f"search {word}": ("search", {"query": word, "first": 100}) for word in ("mål", "formulering")}
    for path, name, key in _ever(as_of):
        asked[f"route {path}"] = ("route", {"path": path})
        if name.startswith("goal/"):
            _, year, slug = name.split("/")
            asked[name] = ("goal", {"year": int(year), "slug": slug})
            asked[f"differences {key}"] = ("differences", {"path": path, "from": FIRST_DAY, "to": as_of or now()})
    shared = Reader()
    return {
        what: _lasting(_ask(name, {**variables, "asOf": as_of}, shared if as_of else Reader()))
        for what, (name, variables) in asked.items()
    }


def _ever(as_of: str | None) -> list[tuple[str, str, str]]:
    """The six newest addresses by then: enough to meet what happens, few enough to ask often."""
    until = datetime.fromisoformat(as_of) if as_of else Head.objects.get().instant
    found = Edition.objects.filter(locale="sv", valid__startswith__lte=until).exclude(path="")
    return list(dict.fromkeys(found.order_by("-sequence").values_list("path", "name", "key")))[:6]


def _ask(name: str, variables: dict[str, Any], reader: Reader) -> dict[str, Any]:
    result = execute_sync(schema.graphql_schema, _parsed(name), variable_values=variables, context_value=reader)
    assert result.errors is None, result.errors
    return result.data or {}


@cache
def _parsed(name: str) -> DocumentNode:
    """Parsed once; that it is valid, other tests say."""
    return parse((OPERATIONS / f"{name}.graphql").read_text())


def _lasting(part: Any) -> Any:
    if isinstance(part, dict):
        return {name: _lasting(value) for name, value in part.items() if name not in _TODAY}
    if isinstance(part, list):
        return [_lasting(value) for value in part]
    return part
