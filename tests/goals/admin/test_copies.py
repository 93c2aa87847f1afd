from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page

from goals.models import GoalPage, PlanPage, Predecessor
from tests.factories.goals import assignment, follow_up, make_goal
from tests.goals.admin.conftest import edit_url, form_of, send

pytestmark = pytest.mark.django_db


def uuids(goal: GoalPage) -> set[str]:
    rows = list(goal.assignments.all())
    return {str(row.uuid) for row in rows} | {str(report.uuid) for row in rows for report in row.follow_ups.all()}


def copy(editor: Client, page: Page, **form: Any) -> Any:
    fields = {"new_title": "Kopia", "new_slug": "kopia", "new_parent_page": page.get_parent().pk, **form}
    return editor.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), fields)


def test_copy_has_rows_of_its_own_in_tables_and_revisions(editor: Client, goal: GoalPage) -> None:
    goal.save_revision()
    assert copy(editor, goal).status_code == 302
    made = GoalPage.objects.get(slug="kopia")
    assert len(uuids(made)) == 2
    assert uuids(made).isdisjoint(uuids(GoalPage.objects.get(pk=goal.pk)))
    assert [uuids(revision.as_object()) for revision in made.revisions.all()] == [uuids(made)] * 2


def test_copied_draft_row_has_the_same_new_uuid_in_each_revision(editor: Client, goal: GoalPage, board: Any) -> None:
    draft = GoalPage.objects.get(pk=goal.pk)
    draft.assignments.add(assignment(board, "<p>Två.</p>", follow_ups=[follow_up("T2")]))
    revision = draft.save_revision()
    revision.as_object().save_revision()
    copy(editor, goal)
    made = [uuids(revision.as_object()) for revision in GoalPage.objects.get(slug="kopia").revisions.all()]
    assert [len(found) for found in made] == [4, 4, 4]
    assert made[0] == made[1] == made[2]


def test_alias_shares_the_rows_of_its_original(editor: Client, goal: GoalPage) -> None:
    alias = goal.create_alias(update_slug="alias")
    assert uuids(alias) == uuids(goal)


def test_translation_shares_the_rows_of_its_original(goal: GoalPage) -> None:
    english = Locale.objects.create(language_code="en")
    translation = goal.copy_for_translation(english, copy_parents=True)
    assert uuids(translation) == uuids(goal)
    assert translation.year == 2024


def test_copied_plan_waits_for_a_year_of_its_own(editor: Client, goal: GoalPage) -> None:
    plan = PlanPage.objects.get()
    copy(editor, plan, copy_subpages="on")
    made = PlanPage.objects.get(slug="kopia")
    assert (made.live, made.year, made.get_children().count()) == (False, 2024, 1)
    response = editor.post(edit_url(made), form_of(editor, edit_url(made)))
    assert response.context["form"].errors["year"] == [
        "Det finns redan en plan för 2024: ”Kommunfullmäktiges mål 2024”. Välj ett annat år, eller ändra i den."
    ]
    send(editor, edit_url(made), form_of(editor, edit_url(made)) | {"year": "2025"}, **{"action-publish": "1"})
    assert PlanPage.objects.get(slug="kopia").year == 2025


def test_second_plan_of_a_year_is_refused_by_the_form(editor: Client, goal: GoalPage) -> None:
    landing = PlanPage.objects.get().get_parent()
    url = reverse("wagtailadmin_pages:add", args=["goals", "planpage", landing.pk])
    response = editor.post(url, form_of(editor, url) | {"title": "Igen", "slug": "igen", "year": "2024"})
    assert list(response.context["form"].errors) == ["year"]
    assert PlanPage.objects.count() == 1


def test_plan_is_not_published_while_it_is_copied(editor: Client, goal: GoalPage) -> None:
    response = copy(editor, PlanPage.objects.get(), publish_copies="on")
    assert response.context["form"].non_field_errors() == [
        "Kopian gäller samma år som originalet och kan inte publiceras direkt. "
        "Kopiera utan att publicera, ändra året och publicera sedan."
    ]
    assert PlanPage.objects.count() == 1


def test_goal_is_followed_through_the_years(goal: GoalPage) -> None:
    make_goal(goal.get_parent(), "Byggande", predecessors=[Predecessor(goal=goal)])
    assert [row.page.title for row in goal.successors.all()] == ["Byggande"]
