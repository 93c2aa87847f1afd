from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from goals.documents.body import body
from goals.documents.budget import budget
from goals.documents.kpi import kpi
from goals.documents.plan import plan
from goals.models import KpiValue, PlanDocument
from tests.factories.goals import line, make_body, make_budget, make_kpi, make_plan
from tests.factories.site import make_document

pytestmark = pytest.mark.django_db


def test_newest_correction_counts() -> None:
    first = KpiValue(year=2022, value=Decimal("79"), area="Östersund", recorded_at=datetime(2023, 1, 1, tzinfo=UTC))
    correction = KpiValue(
        year=2022,
        value=Decimal("79.84"),
        area="Östersund",
        source="SCB",
        retrieved_at=datetime(2023, 2, 1, 12, tzinfo=UTC),
        recorded_at=datetime(2023, 2, 1, tzinfo=UTC),
    )
    built = kpi(make_kpi(values=[correction, first]))
    assert built.document["values"] == [
        {
            "year": 2022,
            "gender": "TOTAL",
            "value": "79.84",
            "area": "Östersund",
            "source": "SCB",
            "retrieved_at": "2023-02-01T12:00:00Z",
        }
    ]


def test_body_refers_to_its_successor() -> None:
    board = make_body(valid_from=date(2023, 1, 1))
    assert body(make_body("Gamla nämnden", abbreviation="GN", successor=board)).document["successor"] == {
        "ref": f"body:{board.uuid}"
    }
    assert body(board).document["valid_from"] == "2023-01-01"


def test_budget_keeps_amounts_in_whole_kronor() -> None:
    board = make_body()
    page = make_budget(stated_total=Decimal(5200000000), tax_rate=Decimal("22.50"), lines=[line(board, 1590300000)])
    built = budget(page)
    content = built.document["content"]
    assert (content["stated_total"], content["tax_rate"], content["source"]) == ("5200000000", "22.5", None)
    assert content["lines"] == [
        {
            "uuid": str(page.lines.all()[0].uuid),
            "kind": "GRANT",
            "body": {"ref": f"body:{board.uuid}"},
            "amount": "1590300000",
            "is_example": False,
        }
    ]
    assert (built.name, built.required) == ("budget/2024", [f"body:{board.uuid}"])


def test_unfinished_budget_lines_are_left_out() -> None:
    page = make_budget()
    page.lines = [line(None, 5), line(make_body(), None)]
    assert budget(page).document["content"]["lines"] == []


def test_plan_keeps_its_decision_and_documents() -> None:
    decision = make_document("Beslut")
    page = make_plan(
        decision_status="ADOPTED",
        decided_on=date(2023, 11, 20),
        decision_paragraph="§ 112",
        documents=[PlanDocument(document=decision)],
    )
    built = plan(page)
    assert built.name == "plan/2024"
    assert built.document["content"] == {
        "year": 2024,
        "intro": {"html": "", "plain": ""},
        "mandate_period": None,
        "decision": {
            "status": "ADOPTED",
            "decided_on": "2023-11-20",
            "paragraph": "§ 112",
            "case_number": None,
            "is_example": False,
        },
        "documents": [{"ref": f"document:{decision.uuid}"}],
    }


def test_plan_without_a_decision_says_nothing_of_one() -> None:
    assert plan(make_plan()).document["content"]["decision"] is None
