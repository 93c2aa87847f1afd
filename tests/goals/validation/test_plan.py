from datetime import date
from typing import Any

import pytest

from cms.validation import problems_of
from tests.factories.goals import make_plan

pytestmark = pytest.mark.django_db


def found(**fields: Any) -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in problems_of(make_plan(live=False, **fields))]


def test_plan_without_decision_is_right() -> None:
    assert found() == []


def test_adopted_plan_has_date_and_paragraph() -> None:
    assert found(decision_status="ADOPTED") == [
        ("decided_on", "Beslutsdatum: en antagen plan behöver datum. Skriv dagen för beslutet."),
        ("decision_paragraph", "Paragraf: en antagen plan behöver paragraf. Skriv den, till exempel § 112."),
    ]


def test_adopted_plan_with_date_and_paragraph_is_right() -> None:
    assert found(decision_status="ADOPTED", decided_on=date(2023, 6, 19), decision_paragraph="§ 112") == []


def test_proposed_plan_needs_neither() -> None:
    assert found(decision_status="PROPOSED") == []
