"""What the rule reaches beyond a goal's own form, and what it leaves to one person."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision

from cms.models import User
from cms.publishing.keys import page_key
from cms.record.current import current_editions
from cms.record.errors import PublicationError
from cms.record.recording import recording
from goals.models import GoalPage, Kpi, KpiValue, PlanPage
from tests.factories.goals import make_budget, make_goal, make_kpi, make_plan
from tests.factories.site import make_user
from tests.goals.admin.test_four_eyes import moderate
from tests.goals.four_eyes.conftest import ADOPTED, wrote

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _four_eyes(settings: Any) -> None:
    settings.FOUR_EYES = True


@pytest.fixture
def approver() -> User:
    return make_user("godkannare")


@pytest.fixture
def goal(plan: PlanPage) -> GoalPage:
    return make_goal(plan)


def refused(revision: Revision, user: User) -> bool:
    try:
        revision.publish(user=user)
    except PublicationError:
        return True
    return False


def hour_comes() -> None:
    """For what waits for it."""
    waiting = GoalPage.objects.get().scheduled_revision
    waiting.content |= {"go_live_at": None}
    waiting.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    waiting.save()
    call_command("publish_scheduled")


def test_budget_of_an_adopted_year(plan: PlanPage, author: User, approver: User) -> None:
    revision = wrote(make_budget(plan.get_parent()), author, source="Budgetboken")
    assert (refused(revision, author), refused(revision, approver)) == (True, False)


def test_budget_of_another_year_is_anybodys(plan: PlanPage, author: User) -> None:
    assert not refused(wrote(make_budget(plan.get_parent(), 2027), author, source="Budgetboken"), author)


def test_budget_that_is_given_an_adopted_year_as_it_is_published(plan: PlanPage, author: User, approver: User) -> None:
    revision = wrote(make_budget(plan.get_parent(), 2027), author, year=plan.year)
    assert (refused(revision, author), refused(revision, approver)) == (True, False)


def test_renamed_key_figure_but_not_its_new_value(goal: GoalPage, author: User) -> None:
    kpi = make_kpi()
    goal.kpis = [goal.kpis.model(kpi=kpi, target=80)]
    goal.save_revision().publish()
    value = KpiValue(year=2023, value=7, gender="TOTAL", area="Östersund", recorded_at=timezone.now())
    assert not refused(wrote(Kpi.objects.get(), author, values=[value]), author)
    assert refused(wrote(Kpi.objects.get(), author, title="Missnöjda invånare"), author)


def test_hour_that_was_set_before_the_plan_was_adopted(author: User) -> None:
    plan = make_plan()
    goal = make_goal(plan)
    later = timezone.now() + timedelta(hours=1)
    wrote(goal, author, scope_note="Hemligt.", go_live_at=later).publish(user=author)
    for name, value in ADOPTED.items():
        setattr(plan, name, value)
    plan.save()
    Revision.objects.update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    with pytest.raises(CommandError, match="som stoppades: 1"):
        call_command("publish_scheduled")
    assert GoalPage.objects.get().scope_note == ""


def test_hour_given_by_one_of_two_who_wrote(goal: GoalPage, author: User, approver: User) -> None:
    later = timezone.now() + timedelta(hours=1)
    wrote(goal, author, scope_note="Först.")
    revision = wrote(goal, approver, scope_note="Först, sedan.", go_live_at=later)
    assert [refused(revision, user) for user in (author, approver, make_user("tredje"))] == [True, True, False]
    waiting = GoalPage.objects.get().scheduled_revision
    assert waiting == revision
    hour_comes()
    assert GoalPage.objects.get().scope_note == "Först, sedan."


def test_approval_by_one_of_two_who_wrote(goal: GoalPage, author: User, approver: User) -> None:
    moderate(goal)
    wrote(goal, author, scope_note="Först.")
    wrote(goal, approver, scope_note="Först, sedan.")
    goal.get_workflow().start(goal, author)
    for user, public in ((author, ""), (approver, ""), (make_user("tredje"), "Först, sedan.")):
        state = GoalPage.objects.get().current_workflow_task_state
        try:
            state.approve(user=user)
        except PublicationError:
            state.refresh_from_db()
        assert (user.username, GoalPage.objects.get().scope_note) == (user.username, public)


def test_page_that_returns_is_read_by_another_than_who_wrote_it_last(
    goal: GoalPage, author: User, approver: User, client: Client
) -> None:
    first = wrote(goal, author, scope_note="Länge sedan.")
    first.publish(user=approver)
    wrote(goal, approver, scope_note="Nyss.").publish(user=author)
    client.force_login(author)
    client.post(reverse("wagtailadmin_pages:unpublish", args=[goal.pk]), {"public_reason": "Ska skrivas om."})
    latest = GoalPage.objects.get().latest_revision
    assert (refused(latest, approver), refused(latest, author)) == (True, False)


def test_draft_that_is_older_than_the_hour_and_newer_than_what_came_at_it(
    goal: GoalPage, author: User, approver: User
) -> None:
    later = timezone.now() + timedelta(hours=1)
    wrote(goal, author, scope_note="Först.", go_live_at=later).publish(user=approver)
    wrote(goal, author, scope_note="Först, sedan.")
    wrote(goal, approver, scope_note="Först, sedan, sist.")
    hour_comes()
    assert GoalPage.objects.get().scope_note == "Först."
    with recording(reason="Ska skrivas om."):
        GoalPage.objects.get().unpublish()
    latest = GoalPage.objects.get().latest_revision
    assert [refused(latest, user) for user in (author, approver, make_user("tredje"))] == [True, True, False]


def test_live_revision_that_an_autosave_wrote_over(goal: GoalPage, author: User) -> None:
    wrote(goal, author).publish(user=author)
    draft = GoalPage.objects.get().get_latest_revision_as_object()
    draft.scope_note = "Efteråt."
    over = draft.save_revision(user=author, overwrite_revision=GoalPage.objects.get().live_revision)
    assert (over.pk, refused(over, author)) == (GoalPage.objects.get().live_revision_id, True)


def test_goals_that_come_with_their_plan(author: User, approver: User) -> None:
    """Published where nobody could read them, they would be read by nobody before everybody can."""
    plan = make_plan(live=False)
    wrote(make_goal(plan), author, scope_note="Eget.").publish(user=author)
    assert current_editions([page_key(GoalPage.objects.get())]) == {}
    adopted = wrote(plan, approver, **ADOPTED)
    assert (refused(adopted, author), refused(adopted, make_user("tredje"))) == (True, False)


def test_removal_is_one_persons_with_a_public_reason(goal: GoalPage, author: User, client: Client) -> None:
    wrote(goal, author)
    client.force_login(author)
    path = reverse("wagtailadmin_pages:unpublish", args=[goal.pk])
    client.post(path, {"public_reason": "Innehöll en persons adress."})
    edition = current_editions([page_key(goal)])[page_key(goal)]
    assert edition.withdrawn


def workflow_action(goal: GoalPage, decision: str = "approve") -> str:
    state = goal.current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[goal.pk, decision, state.pk])


@pytest.fixture
def waiting(goal: GoalPage, author: User) -> GoalPage:
    moderate(goal)
    wrote(goal, author, scope_note="Inlämnat.")
    goal.get_workflow().start(goal, author)
    return GoalPage.objects.get()


def test_wagtails_own_address_answers_only_what_was_shown(
    waiting: GoalPage, author: User, approver: User, client: Client
) -> None:
    client.force_login(approver)
    url = workflow_action(waiting)
    shown = client.get(reverse("public_review", args=[page_key(waiting)])).context["version"]
    wrote(waiting, author, scope_note="Ändrat efteråt.")
    html = client.post(url, {"version": shown, "comment": "Bra så."}).content.decode()
    assert "Utkastet har ändrats sedan du läste det." in html
    assert ">Bra så.</textarea>" in html
    assert GoalPage.objects.get().scope_note == ""
    now = client.get(reverse("public_review", args=[page_key(waiting)])).context["version"]
    assert client.post(url, {"version": now, "comment": ""}).status_code == 302
    assert GoalPage.objects.get().scope_note == "Ändrat efteråt."


def test_wagtails_own_window_keeps_the_comment(waiting: GoalPage, author: User, approver: User, client: Client) -> None:
    client.force_login(approver)
    url, window = workflow_action(waiting, "reject"), {"X-Requested-With": "XMLHttpRequest"}
    opened = client.get(url, headers=window).json()["html"]
    shown = opened.partition('name="version" value="')[2].partition('"')[0]
    wrote(waiting, author, scope_note="Ändrat efteråt.")
    again = client.post(url, {"version": shown, "comment": "För vagt."}, headers=window).json()["html"]
    assert "Utkastet har ändrats sedan du läste det." in again
    assert "För vagt.</textarea>" in again
    assert f'name="version" value="{shown}"' in again
    assert GoalPage.objects.get().current_workflow_state.status == "in_progress"
