"""What masking takes out of an answer that somebody remembers: this exactly, and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cms.record.models import Masking
from tests.faults.answers import Answers

GONE = object()
"""In the place of a page that has nothing left to show."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What one edition of a page lost: some fields, or everything."""

    key: str
    path: str
    begins: datetime
    ends: datetime | None
    fields: tuple[str, ...]
    reason: str

    def is_shown(self, instant: datetime) -> bool:
        return self.begins <= instant and (self.ends is None or instant < self.ends)


def losses(maskings: Iterable[Masking]) -> list[Loss]:
    """By page; an image has no address of its own, and goes where it is used."""
    return [
        Loss(edition.key, edition.path, edition.valid.lower, edition.valid.upper, tuple(masking.fields), masking.reason)
        for masking in maskings
        if (edition := masking.edition).path
    ]


def without(answers: Answers, all_losses: Iterable[Loss], instant: datetime) -> Answers:
    """What answers of an instant must be after a masking."""
    lost = {loss.path: loss for loss in all_losses if loss.is_shown(instant)}
    return {what: _answer(what, answer, lost) for what, answer in answers.items()}


def comparable(answers: Answers, all_losses: Iterable[Loss]) -> Answers:
    """Without what nobody can foretell of a page that lost something: how it was found, and what it differed in."""
    keys, paths = {f"differences {loss.key}" for loss in all_losses}, {loss.path for loss in all_losses}
    kept = {what: answer for what, answer in answers.items() if what not in keys}
    return {what: _found(answer, paths) if what.startswith("search ") else answer for what, answer in kept.items()}


def _found(answer: dict[str, Any], lost: set[str]) -> dict[str, Any]:
    """The other pages, in their order."""
    assert answer["search"]["totalCount"] == len(answer["search"]["edges"])
    return {"edges": [edge for edge in answer["search"]["edges"] if edge["node"]["path"] not in lost]}


def _answer(what: str, answer: dict[str, Any], lost: dict[str, Loss]) -> dict[str, Any]:
    if not what.startswith("route "):
        return _of_nothing(_left(answer, lost))
    route = answer["route"]
    loss = lost.get(route["location"] or (route["page"] or {}).get("path", ""))
    if loss is None or loss.fields:
        return answer
    gone = {"status": 410, "reason": loss.reason} if route["page"] or not _is_short(what) else {"status": 404}
    return {"route": {"location": None, "reason": None, "page": None, **gone}}


def _is_short(what: str) -> bool:
    """An editors' own redirect, which leads nowhere any more."""
    return what.startswith("route /kort-")


def _left(part: Any, lost: dict[str, Loss]) -> Any:
    if isinstance(part, list):
        return [left for each in part if (left := _left(each, lost)) is not GONE]
    if not isinstance(part, dict):
        return part
    loss = lost.get(part.get("path", ""))
    if loss and not loss.fields:
        return GONE
    left = {name: _of_nothing(_left(value, lost)) for name, value in part.items()}
    return _masked(left, loss) if loss else left


def _of_nothing(left: Any) -> Any:
    return None if left is GONE else left


def _masked(page: dict[str, Any], loss: Loss) -> dict[str, Any]:
    """A page with empty fields, which says so."""
    for field in loss.fields:
        if field == "statement" and field in page:
            page["statement"] = ""
        if field == "statement" and "seo" in page:
            page["seo"] = {**page["seo"], "description": ""}
        if field == "figure" and field in page:
            page["figure"] = None
        if field.startswith("assignments.") and "assignments" in page:
            page["assignments"] = [_without_text(row, field) for row in page["assignments"]]
    if "edition" in page:
        before = page["edition"]["maskedFields"]
        told = {"masked": True, "maskedFields": sorted({*before, *loss.fields}), "maskingReason": loss.reason}
        page["edition"] = {**page["edition"], **told}
    return page


def _without_text(row: dict[str, Any], field: str) -> dict[str, Any]:
    _, uuid, _ = field.split(".")
    return {**row, "text": {"html": ""}} if uuid in row["anchor"] else row
