"""A small year: two goals, two bodies, a key figure, a budget."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from cms.models import Image
from goals.models import BudgetPage, GoalKpi, GoalPage, GoalsAndBudgetPage, Investment, Kpi, KpiValue, PlanPage
from goals.models import ResponsibleBody as Body
from tests.factories.goals import (
    assignment,
    follow_up,
    line,
    make_body,
    make_budget,
    make_goal,
    make_kpi,
    make_landing,
    make_plan,
)
from tests.factories.site import make_image

AREA = "Östersund"


@dataclass
class Year:
    landing: GoalsAndBudgetPage
    plan: PlanPage
    roads: GoalPage
    sports: GoalPage
    budget: BudgetPage
    board: Body
    schools: Body
    kpi: Kpi


@pytest.fixture
def year(db: None) -> Year:
    board = make_body("Kommunstyrelsen", abbreviation="KS")
    schools = make_body("Barn- och utbildningsnämnden", abbreviation="BUN", kind="COMMITTEE")
    kpi = make_kpi(values=_values(), kolada_id="U07451")
    landing = make_landing(lead="<p>Styrdokument.</p>")
    plan = make_plan(landing, decision_status="ADOPTED", decided_on=date(2023, 11, 20), decision_paragraph="§ 112")
    budget = make_budget(
        landing,
        stated_total=Decimal(5200),
        lines=[line(schools, 3000), line(board, 1000), line(board, 500, kind="INVESTMENT")],
    )
    roads = make_goal(plan, "Infrastruktur", **_roads(board, schools, kpi))
    sports = make_goal(plan, "Ett aktivt liv", assignments=[assignment(schools, kind="COMMITTEE")])
    return Year(landing, plan, roads, sports, budget, board, schools, kpi)


@pytest.fixture
def picture(year: Year) -> Image:
    """The picture of the first goal, with what it says there."""
    image = make_image("Väg", alt="En väg", photographer="Ada", caption="Vägen ut")
    year.roads.figure_image, year.roads.figure_alt = image, "En väg i kvällssol"
    year.roads.save()
    return image


def _roads(board: Body, schools: Body, kpi: Kpi) -> dict[str, object]:
    built = assignment(board, "<p>Bygg en <b>väg</b>.</p>", co_bodies=[schools], due_on=date(2024, 12, 31))
    built.follow_ups = [follow_up("T2", "NOT_EXPECTED", comment="<p>Brist på sten.</p>"), follow_up("T1", "EXPECTED")]
    return {
        "assignments": [built, assignment(schools, kind="COMMITTEE")],
        "kpis": [GoalKpi(kpi=kpi, target_text="ska öka")],
        "investments": [Investment(title="Bro", amount=Decimal(12000000))],
        "sdgs": [11, 9],
        "political_text": [
            ("heading", {"text": "Varför", "level": "2"}),
            ("paragraph", {"text": "<p>Alla ska <i>fram</i>.</p>"}),
            ("quote", {"text": "Vägen är målet", "attribution": "Karin"}),
            ("fact_box", {"heading": "Visste du", "text": "<p>100 mil väg.</p>"}),
        ],
    }


def _values() -> list[KpiValue]:
    return [
        KpiValue(year=2021, value=Decimal("78.1"), area=AREA),
        KpiValue(year=2022, value=Decimal("79"), area=AREA),
        KpiValue(year=2022, value=Decimal("79.84"), area=AREA),
        KpiValue(year=2022, value=Decimal("81"), area=AREA, gender="WOMEN"),
        KpiValue(year=2023, value=None, area=AREA),
        KpiValue(year=2023, value=Decimal("70"), area="Riket"),
    ]
