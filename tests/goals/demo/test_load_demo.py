from collections.abc import Iterator
from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpRequest
from wagtail.models import Locale, Page, Site

from cms.models import HomePage, Image, User
from cms.record.recording import recording
from goals.models import (
    Assignment,
    BudgetLine,
    FollowUp,
    GoalKpi,
    GoalPage,
    Investment,
    KpiValue,
    PlanPage,
    ResponsibleBody,
)

pytestmark = pytest.mark.django_db
PASSWORD = "ett-lösenord-för-demon"
LANDING = "/kommunens-mal-och-budget/"


@pytest.fixture(scope="module", autouse=True)
def output(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """Loaded once for this file, and rolled back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield _load()
        transaction.set_rollback(True)


def _load() -> str:
    out = StringIO()
    call_command("load_demo", password=PASSWORD, stdout=out)
    return out.getvalue()


def _rows(sql: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


def test_progress_is_shown(output: str) -> None:
    lines = output.splitlines()
    assert lines[0] == "Ritar åtta bilder i alla storlekar …"
    assert "8 bilder, 13 nämnder och bolag, 5 nyckeltal." in lines
    assert sum(line.startswith("Publicerad: ") for line in lines) == 13
    assert lines[-1] == "Demoinnehållet är laddat."
    assert PASSWORD not in output


def test_pages_have_their_addresses_and_order() -> None:
    home = HomePage.objects.get()
    assert Site.objects.get().root_page_id == home.pk
    assert [page.slug for page in Page.get_first_root_node().get_children()] == ["start"]
    landing = home.get_children().get()
    assert landing.slug == LANDING.strip("/")
    assert [page.slug for page in landing.get_children()] == ["budget-och-ekonomi", "mal-2024", "sa-styrs-kommunen"]
    assert GoalPage.objects.count() == 8
    assert set(Locale.objects.values_list("language_code", flat=True)) == {"sv", "sma", "en"}
    assert set(Page.objects.filter(depth__gt=1).values_list("locale__language_code", flat=True)) == {"sv"}


def test_everything_was_published_at_the_source_pages_date() -> None:
    assert _rows("SELECT DISTINCT lower(valid) FROM record_edition") == [(datetime(2024, 5, 22, 7, tzinfo=UTC),)]
    assert _rows("SELECT type, count(*) FROM record_edition WHERE type != 'Order' GROUP BY 1 ORDER BY 1") == [
        ("Article", 1), ("Budget", 1), ("Goal", 8), ("GoalsAndBudget", 1), ("Home", 1), ("Image", 8),
        ("Kpi", 5), ("Plan", 1), ("ResponsibleBody", 13), ("Site", 3),
    ]  # fmt: skip


def test_the_record_says_what_is_published() -> None:
    out = StringIO()
    call_command("verify_record", stdout=out)
    assert out.getvalue().strip() == "Historiken är hel, och säger det som är publicerat."


def test_rows_are_whole_and_examples_are_marked() -> None:
    assert Assignment.objects.filter(is_example=True).count() == Assignment.objects.count() == 48
    assert GoalKpi.objects.filter(is_example=True).count() == GoalKpi.objects.count() == 9
    assert Investment.objects.filter(is_example=True).count() == Investment.objects.count() == 11
    assert BudgetLine.objects.filter(is_example=False).count() == BudgetLine.objects.count() == 12
    assert FollowUp.objects.count() == 60
    assert KpiValue.objects.count() == 5
    assert ResponsibleBody.objects.filter(live=True).count() == 13


def test_pages_name_the_fields_that_are_examples() -> None:
    pages = Page.objects.filter(depth__gt=1).specific()
    goal = ["scopeNote", "politicalText", "politicalTextBlocks", "sdgs"]
    assert {type(page).__name__: page.example_fields for page in pages} == {
        "ArticlePage": ["body"],
        "BudgetPage": ["body"],
        "GoalPage": goal,
        "GoalsAndBudgetPage": [],
        "HomePage": [],
        "PlanPage": [],
    }
    assert {tuple(page.example_fields) for page in GoalPage.objects.all()} == {tuple(goal)}
    assert HomePage.objects.get().is_example is True


def test_pictures_are_in_the_library_with_every_rendition() -> None:
    for image in Image.objects.all():
        assert (image.width, image.height) == (2400, 1600)
        assert sum(len(made) for made in image.pictures["renditions"].values()) == 24
        assert image.persons == "NONE"
        assert image._pictures_are_current()


@pytest.mark.parametrize("username", ["administrator", "kommunikator", "godkannare"])
def test_each_role_can_log_in_and_publish(username: str) -> None:
    user = authenticate(HttpRequest(), username=username, password=PASSWORD)
    assert isinstance(user, User)
    assert user.has_perm("wagtailadmin.access_admin")
    goal = GoalPage.objects.first()
    assert goal is not None
    assert goal.permissions_for_user(user).can_publish()
    assert user.has_perm("goals.publish_responsiblebody")
    assert user.is_superuser is (username == "administrator")


def test_drafts_can_be_sent_to_the_approvers() -> None:
    goal = GoalPage.objects.first()
    assert goal is not None
    assert [task.name for task in goal.get_workflow().tasks] == ["Godkännande"]


def test_a_second_run_changes_nothing_and_says_so() -> None:
    before = _rows("SELECT * FROM record_head"), User.objects.count(), Page.objects.count()
    assert _load() == "Demoinnehållet finns redan. Ingenting ändrades.\n"
    assert before == (_rows("SELECT * FROM record_head"), User.objects.count(), Page.objects.count())


def test_a_deleted_plan_does_not_come_back() -> None:
    with recording(reason="Upphävd."):
        PlanPage.objects.get().delete()
    assert _load() == "Demoinnehållet finns redan. Ingenting ändrades.\n"
    assert PlanPage.objects.count() == 0
