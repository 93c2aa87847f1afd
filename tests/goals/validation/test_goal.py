from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from cms.validation import Problem, problems_of
from goals.models import GoalKpi, GoalPage, Investment, Predecessor
from tests.factories.goals import make_goal, make_kpi
from tests.factories.site import make_image

pytestmark = pytest.mark.django_db

SILENT = "Bild: alternativtext saknas. Skriv vad bilden säger här, eller ange att den bara är utsmyckning."


def draft(**fields: Any) -> GoalPage:
    return make_goal(live=False, **fields)


def found(page: GoalPage) -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in problems_of(page)]


def test_goal_without_statement_is_not_published() -> None:
    assert found(draft(statement=" ")) == [
        ("statement", "Målformulering: skriv den mening eller de två meningar som är målet.")
    ]


def test_goal_with_statement_alone_is_right() -> None:
    assert found(draft()) == []


def test_figure_without_any_text_is_refused() -> None:
    assert found(draft(figure_image=make_image())) == [("figure_alt", SILENT)]


def test_text_alternative_here_is_enough() -> None:
    assert found(draft(figure_image=make_image(), figure_alt="En cyklist")) == []


def test_text_alternative_of_the_image_is_enough() -> None:
    assert found(draft(figure_image=make_image(alt="En cyklist"))) == []


def test_image_that_is_decorative_needs_no_text() -> None:
    assert found(draft(figure_image=make_image(is_decorative=True))) == []


def test_use_that_is_decorative_needs_no_text() -> None:
    assert found(draft(figure_image=make_image(), figure_decorative="YES")) == []


def test_decorative_image_that_says_something_here_needs_text() -> None:
    page = draft(figure_image=make_image(is_decorative=True), figure_decorative="NO")
    assert found(page) == [("figure_alt", SILENT)]


def test_recognisable_person_needs_a_legal_basis() -> None:
    image = make_image("Barn i gräs", alt="Två barn", persons="CHILDREN")
    assert found(draft(figure_image=image)) == [
        (
            "figure_image",
            "Bild: ”Barn i gräs” visar någon som går att känna igen men saknar rättslig grund. "
            "Skriv den på bilden i bildbanken, eller välj en annan bild.",
        )
    ]


def test_image_is_not_used_after_its_last_day() -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    image = make_image("Sommar", alt="Sjön", valid_until=yesterday)
    message = f"Bild: ”Sommar” fick användas till och med {yesterday}. Välj en annan bild."
    assert found(draft(figure_image=image)) == [("figure_image", message)]


def test_image_is_used_on_its_last_day() -> None:
    image = make_image(alt="Sjön", valid_until=timezone.localdate())
    assert found(draft(figure_image=image)) == []


def test_caption_that_outlived_its_image_is_a_warning() -> None:
    assert problems_of(draft(figure_caption="Storsjön")) == [
        Problem(
            "figure_image",
            "Bild: det finns en text till bilden men ingen bild. Välj en bild, eller ta bort texten.",
            "warning",
        )
    ]


def test_key_figure_is_chosen_and_published() -> None:
    page = draft(kpis=[GoalKpi(kpi=None), GoalKpi(kpi=make_kpi("Bredband", live=False)), GoalKpi(kpi=make_kpi())])
    assert found(page) == [
        ("kpis.0.kpi", "Nyckeltal 1: välj ett nyckeltal, eller ta bort raden."),
        ("kpis.1.kpi", "Nyckeltal 2: ”Bredband” är inte publicerat. Publicera det först under Nyckeltal."),
    ]


def test_investment_says_what_it_is() -> None:
    assert found(draft(investments=[Investment(title="")])) == [
        ("investments.0.title", "Investering 1: skriv vad den gäller.")
    ]


def test_goal_is_not_its_own_predecessor() -> None:
    page = draft()
    page.predecessors = [Predecessor(goal=page)]
    assert found(page) == [("predecessors.0.goal", "Tidigare mål 1: välj ett annat mål.")]
