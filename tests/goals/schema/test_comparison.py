from goals.models import Predecessor
from tests.asking import ask, refused
from tests.factories.goals import assignment, make_goal, make_plan
from tests.goals.schema.conftest import Year

ASKED = """query ($with: Int!) { plan(year: 2025) { comparison(with: $with) {
    kind earlierGoals { name } laterGoals { name } differences { path label kind before after }
} } }"""


def test_years_goals_are_followed_and_compared(year: Year) -> None:
    plan, row = make_plan(year.landing, 2025), year.roads.assignments.first()
    continued = assignment(year.board, "<p>Bygg en väg till.</p>", carried_from=row.uuid)
    make_goal(
        plan, "Vägar", statement="Staden växer klokt.", assignments=[continued], sdgs=[11, 9],
        predecessors=[Predecessor(goal=year.roads)],
    )  # fmt: skip
    make_goal(plan, "Kultur")
    renamed, new, dropped = ask(ASKED, **{"with": 2024})["plan"]["comparison"]
    assert (renamed["kind"], renamed["earlierGoals"], renamed["laterGoals"]) == (
        "RENAMED", [{"name": "Infrastruktur"}], [{"name": "Vägar"}],
    )  # fmt: skip
    told = {one["path"]: (one["before"], one["after"]) for one in renamed["differences"]}
    assert told["statement"] == ("Staden växer hållbart.", "Staden växer klokt.")
    assert told[f"assignments[{continued.uuid}].text"] == ("Bygg en väg.", "Bygg en väg till.")
    assert told[f"assignments[{continued.uuid}].carriedFrom"] == (None, "Infrastruktur 2024")
    assert "sdgs" not in told and "year" not in told
    assert (new["kind"], new["laterGoals"], new["differences"]) == ("NEW", [{"name": "Kultur"}], [])
    assert (dropped["kind"], dropped["earlierGoals"], dropped["laterGoals"]) == (
        "DROPPED", [{"name": "Ett aktivt liv"}], [],
    )  # fmt: skip


def test_every_goal_is_new_beside_a_year_without_a_plan(year: Year) -> None:
    make_goal(make_plan(year.landing, 2025), "Kultur")
    (only,) = ask(ASKED, **{"with": 2020})["plan"]["comparison"]
    assert only["kind"] == "NEW"


def test_year_compared_with_must_be_earlier(year: Year) -> None:
    make_plan(year.landing, 2025)
    assert refused(ASKED, **{"with": 2025}).message == "`with` must be earlier than the plan's own year, 2025."
