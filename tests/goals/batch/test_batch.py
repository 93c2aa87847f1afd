"""A year is published on one page: what is chosen, with one note, all or nothing, now or at an hour."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Revision

from cms.record.models import Edition
from goals.batch.items import OvertakenError, items_of
from goals.batch.publishing import publish_all
from goals.models import GoalPage, PlanPage
from tests.factories.goals import make_goal, make_plan
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_user())
    return client


@pytest.fixture
def plan() -> PlanPage:
    """An adopted plan with two goals that are public, both changed in a draft."""
    plan = make_plan(decision_status="ADOPTED", decided_on="2023-11-20", decision_paragraph="§ 7")
    for title in ("Vägar", "Broar"):
        make_goal(plan, title).save_revision().publish()
        changed(title, scope_note=f"Målet handlar om {title.lower()}.")
    return plan


def changed(title: str, **fields: Any) -> None:
    draft = GoalPage.objects.get(title=title).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision()


def url(plan: PlanPage) -> str:
    return reverse("desk:batch", args=[plan.pk])


def chosen(client: Client, plan: PlanPage, *titles: str, **more: str) -> dict[str, Any]:
    items = client.get(url(plan)).context["items"]
    pages = [item.id for item in items if item.title in titles]
    return {"pages": pages, "change_kind": "MINOR", "change_note": "", "when": "now", "hour": "", **more}


def scopes() -> dict[str, str]:
    return dict(GoalPage.objects.values_list("title", "scope_note"))


def test_every_difference_is_on_the_page(editor: Client, plan: PlanPage) -> None:
    page = editor.get(url(plan)).content.decode()
    assert [item.title for item in editor.get(url(plan)).context["items"]] == ["Vägar", "Broar"]
    assert "Målet handlar om vägar." in page
    assert "Målet handlar om broar." in page


def test_chosen_pages_are_published_at_one_instant_with_one_note(editor: Client, plan: PlanPage) -> None:
    form = chosen(editor, plan, "Vägar", "Broar", change_kind="MAJOR", change_note="Efter beslut § 9.")
    assert editor.post(url(plan), form).status_code == 302
    newest = [Edition.objects.filter(path__endswith=f"/{slug}/").latest("sequence") for slug in ("vagar", "broar")]
    assert [(edition.kind, edition.note) for edition in newest] == [("MAJOR", "Efter beslut § 9.")] * 2
    assert newest[0].valid.lower == newest[1].valid.lower


def test_what_is_not_chosen_stays_a_draft(editor: Client, plan: PlanPage) -> None:
    editor.post(url(plan), chosen(editor, plan, "Broar"))
    assert scopes() == {"Vägar": "", "Broar": "Målet handlar om broar."}
    assert GoalPage.objects.get(title="Vägar").has_unpublished_changes


def test_note_that_a_rule_demands_is_asked_for_and_nothing_is_published(editor: Client, plan: PlanPage) -> None:
    changed("Vägar", statement="En annan formulering.")
    page = editor.post(url(plan), chosen(editor, plan, "Vägar", "Broar")).content.decode()
    assert "”Vägar” behöver en notering: målformuleringen är ändrad." in page
    assert scopes() == {"Vägar": "", "Broar": ""}


def test_page_with_something_to_mend_cannot_be_chosen(editor: Client, plan: PlanPage) -> None:
    changed("Vägar", statement="")
    form = chosen(editor, plan, "Vägar", "Broar")
    page = editor.post(url(plan), form).content.decode()
    assert "Målformulering: skriv den mening eller de två meningar som är målet." in page
    assert scopes() == {"Vägar": "", "Broar": ""}


def test_version_that_nobody_reviewed_is_not_published(editor: Client, plan: PlanPage) -> None:
    form = chosen(editor, plan, "Vägar", "Broar")
    changed("Vägar", scope_note="Någon annans ord.")
    page = editor.post(url(plan), form).content.decode()
    assert "En sida har ändrats sedan du granskade den. Granska den igen." in page
    assert scopes() == {"Vägar": "", "Broar": ""}


def test_word_that_is_saved_while_the_year_is_being_published_is_never_written_over(plan: PlanPage) -> None:
    user = make_user()
    items = items_of(user, plan)
    changed("Broar", scope_note="Någon annans ord.")
    with pytest.raises(OvertakenError):
        publish_all(items, user, kind="MINOR", note="", go_live_at=None)
    assert scopes() == {"Vägar": "", "Broar": ""}
    assert GoalPage.objects.get(title="Broar").get_latest_revision_as_object().scope_note == "Någon annans ord."


def test_new_year_is_published_with_its_plan(editor: Client, plan: PlanPage) -> None:
    new = make_plan(plan.get_parent(), 2025, live=False)
    new.save_revision()
    make_goal(new, "Nytt", live=False).save_revision()
    page = editor.get(url(new)).content.decode()
    assert "Välj den också, annars syns inte målen." in page
    editor.post(url(new), chosen(editor, new, new.title, "Nytt"))
    kinds = Edition.objects.filter(path__contains="mal-2025").order_by("path").values_list("path", "kind")
    assert [(path.rstrip("/").rpartition("/")[2], kind) for path, kind in kinds] == [
        ("mal-2025", "FIRST"),
        ("nytt", "FIRST"),
    ]


def give_an_hour(editor: Client, plan: PlanPage) -> list[Revision]:
    """Both goals are scheduled, and then their hour comes."""
    hour = timezone.localtime() + timedelta(days=1)
    later = {"when": "later", "hour": f"{hour:%Y-%m-%dT%H:%M}", "change_kind": "MAJOR", "change_note": "I tid."}
    editor.post(url(plan), chosen(editor, plan, "Vägar", "Broar", **later))
    waiting = list(Revision.objects.filter(approved_go_live_at__isnull=False).order_by("pk"))
    assert (len(waiting), scopes()) == (2, {"Vägar": "", "Broar": ""})
    now = timezone.now() - timedelta(minutes=1)
    for revision in waiting:
        revision.content["go_live_at"] = now.isoformat()
        revision.approved_go_live_at = now
        revision.save()
    return waiting


def test_hour_is_kept_and_the_scheduler_publishes_with_the_note(editor: Client, plan: PlanPage) -> None:
    give_an_hour(editor, plan)
    call_command("publish_scheduled")
    assert scopes() == {"Vägar": "Målet handlar om vägar.", "Broar": "Målet handlar om broar."}
    newest = [Edition.objects.filter(path__endswith=f"/{slug}/").latest("sequence") for slug in ("vagar", "broar")]
    assert [edition.note for edition in newest] == ["I tid."] * 2
    assert newest[0].valid.lower == newest[1].valid.lower


def test_what_was_scheduled_together_is_refused_together(editor: Client, plan: PlanPage) -> None:
    _, broken = give_an_hour(editor, plan)
    broken.content["statement"] = ""
    broken.save()
    with pytest.raises(CommandError, match="som stoppades: 2"):
        call_command("publish_scheduled")
    assert scopes() == {"Vägar": "", "Broar": ""}


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        ("", "Skriv när sidorna ska bli offentliga."),
        ("2020-01-01T08:00", "Tiden har redan varit. Skriv en senare, eller publicera nu."),
    ],
)
def test_hour_must_be_ahead(editor: Client, plan: PlanPage, hour: str, words: str) -> None:
    page = editor.post(url(plan), chosen(editor, plan, "Broar", when="later", hour=hour)).content.decode()
    assert words in page
    assert scopes()["Broar"] == ""


def test_who_may_not_publish_can_choose_nothing(client: Client, plan: PlanPage) -> None:
    group = Group.objects.create(name="Skribenter")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    GroupPagePermission.objects.create(group=group, page=plan, permission=change)
    user = make_user("skribent", is_superuser=False, is_staff=False)
    user.groups.add(group)
    client.force_login(user)
    assert "Du får inte publicera den här sidan." in client.get(url(plan)).content.decode()
    client.post(url(plan), chosen(client, plan, "Vägar", "Broar"))
    assert scopes() == {"Vägar": "", "Broar": ""}


def test_year_without_drafts_says_so(editor: Client) -> None:
    plan = make_plan()
    plan.save_revision().publish()
    assert "Allt i 2024 är publicerat som det är skrivet." in editor.get(url(plan)).content.decode()
