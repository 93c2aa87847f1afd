from tests.asking import ask
from tests.factories.goals import make_plan
from tests.goals.schema.conftest import Year


def test_landing_page_knows_every_plan(year: Year) -> None:
    make_plan(year.landing, 2025)
    answer = ask("{ goalsAndBudget { lead { plain } currentPlan { year } plans { year } } plans { year } }")
    assert answer == {
        "goalsAndBudget": {
            "lead": {"plain": "Styrdokument."},
            "currentPlan": {"year": 2025},
            "plans": [{"year": 2025}, {"year": 2024}],
        },
        "plans": [{"year": 2025}, {"year": 2024}],
    }


def test_decision_of_a_plan(year: Year) -> None:
    plan = ask("{ plan(year: 2024) { decision { status decidedOn paragraph caseNumber isExample } } }")["plan"]
    assert plan["decision"] == {
        "status": "ADOPTED",
        "decidedOn": "2023-11-20",
        "paragraph": "§ 112",
        "caseNumber": None,
        "isExample": False,
    }


def test_year_without_a_plan_is_null(year: Year) -> None:
    assert ask("{ plan(year: 1999) { year } budget(year: 1999) { year } }") == {"plan": None, "budget": None}
