"""A year's budget."""

from typing import Any

from cms.documents.blocks import blocks, whole
from cms.documents.built import Built
from cms.documents.frame import frame
from cms.documents.text import formatted
from cms.documents.values import number, reference, references


def budget(page: Any) -> Built:
    lines = _lines(page)
    content = {
        "year": page.year,
        "lead": formatted(page.lead),
        "body": blocks(page.body),
        "lines": lines,
        "stated_total": number(page.stated_total),
        "tax_rate": number(page.tax_rate),
        "source": page.source or None,
        "documents": references("document", (row.document for row in page.documents.all())),
    }
    document = frame(page, "Budget", content)
    return Built(
        document,
        required=sorted({line["body"]["ref"] for line in lines}),
        name=f"budget/{page.year}",
        search=words(document),
    )


def words(document: dict[str, Any]) -> list[tuple[str, str]]:
    content = document["content"]
    return [("A", document["title"]), ("B", content["lead"]["plain"]), ("C", whole(content["body"])["plain"])]


def _lines(page: Any) -> list[dict[str, Any]]:
    """In the editors' order; a draft's row without a body or an amount can't be shown yet."""
    return [
        {
            "uuid": str(row.uuid),
            "kind": row.kind,
            "body": reference("body", row.body),
            "amount": number(row.amount),
            "is_example": row.is_example,
        }
        for row in page.lines.all()
        if row.body is not None and row.amount is not None
    ]
