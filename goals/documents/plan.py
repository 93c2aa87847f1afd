"""A year's plan."""

from typing import Any

from cms.documents.built import Built
from cms.documents.frame import frame
from cms.documents.text import formatted
from cms.documents.values import day, references


def plan(page: Any) -> Built:
    content = {
        "year": page.year,
        "intro": formatted(page.intro),
        "mandate_period": page.mandate_period or None,
        "decision": _decision(page) if page.decision_status else None,
        "documents": references("document", (row.document for row in page.documents.all())),
    }
    document = frame(page, "Plan", content)
    return Built(document, name=f"plan/{page.year}", search=words(document))


def words(document: dict[str, Any]) -> list[tuple[str, str]]:
    return [("A", document["title"]), ("B", document["content"]["intro"]["plain"])]


def _decision(page: Any) -> dict[str, Any]:
    return {
        "status": page.decision_status,
        "decided_on": day(page.decided_on),
        "paragraph": page.decision_paragraph or None,
        "case_number": page.case_number or None,
        "is_example": page.decision_is_example,
    }
