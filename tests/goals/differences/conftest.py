"""Documents as the record holds them, by hand: a goal, and what it refers to."""

from copy import deepcopy
from typing import Any

import pytest

from cms.differences.compare import Sight, differences
from cms.differences.difference import Difference

BOARD, SCHOOLS, KPI, PHOTO = "body:ks", "body:bun", "kpi:1", "image:1"


def text(words: str) -> dict[str, str]:
    return {"html": f"<p>{words}</p>", "plain": words}


def row(uuid: str, words: str = "Bygg en väg.", **more: Any) -> dict[str, Any]:
    return {
        "uuid": uuid, "kind": "COUNCIL", "text": text(words), "lead_body": {"ref": BOARD}, "co_bodies": [],
        "starts_on": None, "due_on": None, "follow_ups": [], "status": "NOT_REPORTED", "carried_from": None,
        "is_example": False, **more,
    }  # fmt: skip


def page(key: str, type_: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "format": 1, "type": type_, "key": key, "title": "Infrastruktur", "slug": "infrastruktur",
        "path": "/mal-2024/infrastruktur/", "locale": "sv", "content_locale": "sv", "translation_key": "t",
        "ancestors": [], "seo": {"title": None, "description": None, "image": None}, "is_example": False,
        "example_fields": [], "content": content, **more,
    }  # fmt: skip


def goal_content(**more: Any) -> dict[str, Any]:
    return {
        "year": 2024, "number": None, "name": "Infrastruktur", "statement": "Staden växer hållbart.",
        "scope_note": None, "figure": None, "political_text": text(""), "political_text_blocks": [],
        "assignments": [], "kpis": [], "investments": [], "sdgs": [], "predecessors": [], **more,
    }  # fmt: skip


def image(title: str = "En väg", name: str = "aa.jpg", **more: Any) -> dict[str, Any]:
    files = [{"name": f"record/pictures/{name}", "width": 640, "height": 480, "mime_type": "image/jpeg"}]
    return {
        "type": "Image", "key": PHOTO, "title": title, "width": 640, "height": 480, "alt": "En väg",
        "decorative": False, "caption": None, "credit": "Ada", "licence": None, "focal_point": None,
        "placeholder": "data:,", "renditions": {"NATURAL": files}, **more,
    }  # fmt: skip


class Instant:
    """What was public at one instant."""

    def __init__(self, **content: Any) -> None:
        values = [{"year": 2022, "gender": "TOTAL", "value": "79.84", "area": "Östersund", "source": "SCB",
                   "retrieved_at": None}]  # fmt: skip
        self.goal: dict[str, Any] | None = page("page:g:sv", "Goal", goal_content(**content))
        self.others: dict[str, dict[str, Any]] = {
            BOARD: {"type": "ResponsibleBody", "key": BOARD, "name": "Kommunstyrelsen"},
            SCHOOLS: {"type": "ResponsibleBody", "key": SCHOOLS, "name": "Barn- och utbildningsnämnden"},
            KPI: {"type": "Kpi", "key": KPI, "kolada_id": None, "title": "Nöjda invånare", "unit": "procent",
                  "direction": "NEUTRAL", "source": "Kolada", "values": values},
            PHOTO: image(),
        }  # fmt: skip

    def sight(self) -> Sight:
        return Sight(self.goal, self.others.get)


@pytest.fixture
def before() -> Instant:
    return Instant()


def later(instant: Instant, **content: Any) -> Instant:
    """The same a while later, with other content."""
    after = deepcopy(instant)
    assert after.goal is not None
    after.goal["content"] |= content
    return after


def told(before: Instant, after: Instant) -> list[tuple[str, str, str, str | None, str | None]]:
    """What is told of the difference, without the markup."""
    return [(d.path, d.label, d.kind, d.before, d.after) for d in between(before, after)]


def between(before: Instant, after: Instant) -> list[Difference]:
    return differences(before.sight(), after.sight())
