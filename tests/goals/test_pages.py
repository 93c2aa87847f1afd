import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Locale, Page

from cms.models import ArticlePage, HomePage
from goals.models import BudgetPage, GoalPage, GoalsAndBudgetPage, PlanPage
from tests.factories.goals import make_budget, make_goal, make_landing, make_plan

pytestmark = pytest.mark.django_db

PLACES = {
    Page: {HomePage},
    HomePage: {ArticlePage, GoalsAndBudgetPage},
    ArticlePage: {ArticlePage},
    GoalsAndBudgetPage: {ArticlePage, BudgetPage, PlanPage},
    PlanPage: {GoalPage},
    GoalPage: set(),
    BudgetPage: set(),
}


@pytest.mark.parametrize("parent", list(PLACES), ids=lambda model: model.__name__)
def test_pages_are_made_only_where_they_belong(parent: type[Page]) -> None:
    root = Page.get_first_root_node()
    page = root if parent is Page else root.add_child(instance=parent(title="Sida", **extra(parent)))
    models = set(PLACES)
    assert {model for model in models - {Page} if model.can_exist_under(page)} == PLACES[parent]


def extra(model: type[Page]) -> dict[str, object]:
    return {"live": False} | ({"year": 2024} if model in (PlanPage, BudgetPage) else {})


def test_there_is_one_landing_page_for_a_home() -> None:
    assert not GoalsAndBudgetPage.can_create_at(make_landing().get_parent())


def test_second_plan_of_a_year_is_refused_in_swedish() -> None:
    plan = make_plan(title="Mål 2024")
    with pytest.raises(ValidationError) as refused:
        make_plan(plan.get_parent().specific, slug="igen")
    assert refused.value.message_dict == {
        "year": ["Det finns redan en plan för 2024: ”Mål 2024”. Välj ett annat år, eller ändra i den."]
    }


def test_second_budget_of_a_year_is_refused() -> None:
    budget = make_budget()
    with pytest.raises(ValidationError):
        make_budget(budget.get_parent().specific, slug="igen")


def test_each_language_has_a_plan_of_its_own() -> None:
    english = Locale.objects.create(language_code="en")
    translation = make_plan().copy_for_translation(english, copy_parents=True)
    assert (translation.year, translation.year_taken()) == (2024, None)


def test_address_is_swedish_without_rings_and_dots() -> None:
    assert make_goal(title="Ett tryggt och öppet Åre, även på ön").slug == "ett-tryggt-och-oppet-are-aven-pa-on"


def test_goal_has_the_year_of_its_plan() -> None:
    assert make_goal(make_plan(year=2025)).year == 2025
