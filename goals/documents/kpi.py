"""Key figures and the values that count."""

from collections.abc import Iterable
from typing import Any

from cms.documents.built import Built
from cms.documents.values import instant, number
from goals.enums import KpiGender


def kpi(instance: Any) -> Built:
    return Built(
        {
            "format": 1,
            "type": "Kpi",
            "key": f"kpi:{instance.uuid}",
            "kolada_id": instance.kolada_id or None,
            "title": instance.title,
            "unit": instance.unit,
            "direction": instance.direction,
            "source": instance.source,
            "values": [_value(row, instance.source) for row in _counting(instance.values.all())],
        }
    )


def _counting(rows: Iterable[Any]) -> list[Any]:
    """The newest of each year, area and gender: corrections append, and nothing is overwritten."""
    newest: dict[tuple[int, str, int], Any] = {}
    for row in sorted(rows, key=lambda row: row.recorded_at):
        newest[row.year, row.area, KpiGender.values.index(row.gender)] = row
    return [newest[place] for place in sorted(newest)]


def _value(row: Any, source: str) -> dict[str, Any]:
    return {
        "year": row.year,
        "gender": row.gender,
        "value": number(row.value),
        "area": row.area,
        "source": row.source or source,
        "retrieved_at": instant(row.retrieved_at),
    }
