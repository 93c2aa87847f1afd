from json import loads

from cms.models import Image
from cms.record.models import Content
from goals.models import Predecessor
from tests.factories.goals import assignment, make_goal, make_plan
from tests.goals.schema.conftest import Year
from tests.telling import unlabelled


def test_everything_that_the_subjects_builders_write_has_a_label(year: Year, picture: Image) -> None:
    row = assignment(year.board, carried_from=year.roads.assignments.first().uuid)
    make_goal(make_plan(year.landing, 2025), "Vägar", predecessors=[Predecessor(goal=year.roads)], assignments=[row])
    contents = Content.objects.exclude(edition__type__in=["Order", "Redirect"]).select_related("edition")
    assert {content.edition.type for content in contents} == {
        "Budget", "Goal", "GoalsAndBudget", "Home", "Image", "Kpi", "Plan", "ResponsibleBody", "Site",
    }  # fmt: skip
    assert [place for content in contents for place in unlabelled(loads(content.document))] == []
