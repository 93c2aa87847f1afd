from decimal import Decimal

import pytest

from goals.documents.goal import goal
from goals.models import GoalKpi, Predecessor
from tests.factories.goals import assignment, follow_up, make_body, make_goal, make_kpi, make_landing, make_plan
from tests.factories.site import make_image

pytestmark = pytest.mark.django_db


def test_assignment_of_a_goal() -> None:
    board, schools = make_body(), make_body("Barn- och utbildningsnämnden")
    row = assignment(board, co_bodies=[schools], is_example=True)
    row.follow_ups = [follow_up("T2", "NOT_EXPECTED", comment="<p>Sten.</p>"), follow_up("T1", "EXPECTED")]
    built = goal(make_goal(assignments=[row]))
    t1, t2 = row.follow_ups.all()[::-1]
    comment = {"html": "<p>Sten.</p>", "plain": "Sten."}
    report = {"year": 2024, "reported_on": None}
    assert built.document["content"]["assignments"] == [
        {
            "uuid": str(row.uuid),
            "kind": "COUNCIL",
            "text": {"html": "<p>Bygg en väg.</p>", "plain": "Bygg en väg."},
            "lead_body": {"ref": f"body:{board.uuid}"},
            "co_bodies": [{"ref": f"body:{schools.uuid}"}],
            "starts_on": None,
            "due_on": None,
            "follow_ups": [
                {**report, "uuid": str(t1.uuid), "period": "T1", "status": "EXPECTED", "comment": None},
                {**report, "uuid": str(t2.uuid), "period": "T2", "status": "NOT_EXPECTED", "comment": comment},
            ],
            "status": "NOT_EXPECTED",
            "carried_from": None,
            "is_example": True,
        }
    ]
    assert built.required == sorted([f"body:{board.uuid}", f"body:{schools.uuid}"])


def test_figure_of_a_goal_is_what_is_said_here() -> None:
    image = make_image(alt="Allmänt")
    page = make_goal(figure_image=image, figure_alt="Här", figure_decorative="NO")
    document = goal(page).document
    assert document["content"]["figure"] == {
        "image": {"ref": f"image:{image.uuid}"},
        "alt": "Här",
        "decorative": False,
        "caption": None,
    }
    assert document["seo"]["image"] == {"ref": f"image:{image.uuid}"}


def test_goal_is_named_by_year_and_slug_and_found_by_its_words() -> None:
    text = [("paragraph", {"text": "<p>Därför.</p>"})]
    page = make_goal(statement="Vi växer.", scope_note="Målet handlar om växt.", political_text=text)
    built = goal(page)
    assert built.name == "goal/2024/infrastruktur"
    assert built.search == [("A", "Infrastruktur"), ("B", "Vi växer.\n\nMålet handlar om växt."), ("C", "Därför.")]


def test_key_figures_are_required_and_numbers_are_exact() -> None:
    kpi = make_kpi()
    built = goal(make_goal(kpis=[GoalKpi(kpi=kpi, target=Decimal("85.50"))]))
    row = built.document["content"]["kpis"][0]
    assert (row["kpi"], row["target"], row["target_text"]) == ({"ref": f"kpi:{kpi.uuid}"}, "85.5", None)
    assert built.required == [f"kpi:{kpi.uuid}"]


def test_carried_assignment_and_predecessor_refer_to_the_earlier_goal() -> None:
    board, landing = make_body(), make_landing()
    earlier = make_goal(make_plan(landing, 2023), assignments=[assignment(board)])
    origin = earlier.assignments.all()[0]
    later = make_goal(
        make_plan(landing, 2024),
        assignments=[assignment(board, carried_from=origin.uuid)],
        predecessors=[Predecessor(goal=earlier)],
    )
    content = goal(later).document["content"]
    reference = {"ref": f"page:{earlier.translation_key}:sv"}
    assert content["predecessors"] == [reference]
    assert content["assignments"][0]["carried_from"] == {"page": reference, "uuid": str(origin.uuid)}


def test_unfinished_rows_of_a_draft_are_left_out() -> None:
    page = make_goal()
    page.assignments = [assignment(None)]
    page.kpis = [GoalKpi()]
    page.predecessors = [Predecessor()]
    content = goal(page).document["content"]
    assert (content["assignments"], content["kpis"], content["predecessors"]) == ([], [], [])
