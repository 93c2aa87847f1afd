"""Responsible bodies and key figures, published as an editor would."""

from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar

from goals.demo.content import identity, read
from goals.models import Kpi, KpiValue, ResponsibleBody

AnySnippet = TypeVar("AnySnippet", ResponsibleBody, Kpi)


def publish_bodies() -> dict[str, ResponsibleBody]:
    """By the data files' own short names."""
    return {data["key"]: _published(_body(data)) for data in read("bodies")["bodies"]}


def _body(data: dict[str, Any]) -> ResponsibleBody:
    return ResponsibleBody(
        uuid=identity("body", data["key"]),
        name=data["name"],
        abbreviation=data["abbreviation"],
        kind=data["kind"],
        live=False,
    )


def publish_kpis(at: datetime) -> dict[str, Kpi]:
    """By Kolada's id."""
    return {data["kolada_id"]: _published(_kpi(data, at)) for data in read("kpis")["kpis"]}


def _kpi(data: dict[str, Any], at: datetime) -> Kpi:
    kolada_id = data["kolada_id"]
    kpi = Kpi(
        uuid=identity("kpi", kolada_id),
        kolada_id=kolada_id,
        title=f"Nyckeltal {kolada_id}",
        unit=data["unit"],
        source="Kolada",
        live=False,
    )
    for value in data["values"]:
        row = KpiValue(
            uuid=identity("kpi", kolada_id, value["year"]),
            year=value["year"],
            value=Decimal(value["value"]),
            recorded_at=at,
        )
        kpi.values.add(row)
    return kpi


def _published(snippet: AnySnippet) -> AnySnippet:
    snippet.save()
    snippet.save_revision().publish()
    return snippet
