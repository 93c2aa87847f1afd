"""One goal of the council."""

from collections.abc import Iterable
from typing import Any

from cms.documents.blocks import blocks, whole
from cms.documents.built import Built
from cms.documents.figure import figure
from cms.documents.frame import frame
from cms.documents.text import formatted_or_none
from cms.documents.values import number, reference
from cms.publishing.keys import page_key
from goals.documents.assignment import assignments_of


def goal(page: Any) -> Built:
    content = _content(page)
    image = content["figure"] and content["figure"]["image"]
    document = frame(page, "Goal", content, image)
    return Built(
        document,
        required=sorted(_required(content)),
        name=f"goal/{content['year']}/{page.slug}",
        search=words(document),
    )


def words(document: dict[str, Any]) -> list[tuple[str, str]]:
    content = document["content"]
    stated = "\n\n".join(content[name] for name in ("statement", "scope_note") if content[name])
    return [("A", document["title"]), ("B", stated), ("C", _text(content))]


def _content(page: Any) -> dict[str, Any]:
    text = blocks(page.political_text)
    return {
        "year": page.year,
        "number": page.number,
        "name": page.title,
        "statement": page.statement,
        "scope_note": page.scope_note or None,
        "figure": figure(page.figure_image, page.figure_alt, page.figure_decorative, page.figure_caption),
        "political_text": whole(text),
        "political_text_blocks": text,
        "assignments": assignments_of(page),
        "kpis": _kpis(page.kpis.all()),
        "investments": _investments(page.investments.all()),
        "sdgs": sorted(page.sdgs),
        "predecessors": [{"ref": page_key(row.goal)} for row in page.predecessors.all() if row.goal],
    }


def _kpis(rows: Iterable[Any]) -> list[dict[str, Any]]:
    return [
        {
            "uuid": str(row.uuid),
            "kpi": reference("kpi", row.kpi),
            "target": number(row.target),
            "target_text": row.target_text or None,
            "comment": formatted_or_none(row.comment),
            "is_example": row.is_example,
        }
        for row in rows
        if row.kpi is not None
    ]


def _investments(rows: Iterable[Any]) -> list[dict[str, Any]]:
    return [
        {
            "uuid": str(row.uuid),
            "title": row.title,
            "amount": number(row.amount),
            "note": row.note or None,
            "is_example": row.is_example,
        }
        for row in rows
    ]


def _required(content: dict[str, Any]) -> set[str]:
    """Without its bodies and key figures a goal can't be read."""
    bodies = [body["ref"] for row in content["assignments"] for body in (row["lead_body"], *row["co_bodies"])]
    return {*bodies, *(row["kpi"]["ref"] for row in content["kpis"])}


def _text(content: dict[str, Any]) -> str:
    assignments = content["assignments"]
    reports = [report for row in assignments for report in row["follow_ups"]]
    parts = [
        content["political_text"]["plain"],
        *(row["text"]["plain"] for row in assignments),
        *(report["comment"]["plain"] for report in reports if report["comment"]),
        *(row["title"] for row in content["investments"]),
    ]
    return "\n\n".join(filter(None, parts))
