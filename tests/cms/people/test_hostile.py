"""Somebody who forges requests gets no further than their group: whatever they send, nothing of others' changes."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail import hooks
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.models import Collection, GroupPagePermission, Page, Workflow

from cms.models import Document, Image, User
from cms.people.groups import ARCHIVISTS, COMMUNICATORS, DEVELOPERS
from cms.record.models import Edition
from goals.models import GoalPage, Kpi, PlanPage, ResponsibleBody
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db
KEPT: tuple[Any, ...] = (Page, Image, Document, User, Group, Kpi, ResponsibleBody, Workflow, Collection, Edition)
NOISE = ("last_login", "latest_revision_created_at", "latest_revision_id")


def state() -> dict[str, Any]:
    found: dict[str, Any] = {
        model.__name__: [
            {name: value for name, value in row.items() if name not in NOISE}
            for row in model.objects.order_by("pk").values()
        ]
        for model in KEPT
    }
    rights = [Group.permissions.through, User.groups.through, GroupPagePermission, Permission]
    return found | {model.__name__: sorted(model.objects.values_list("pk", flat=True)) for model in rights}


@pytest.fixture(params=[COMMUNICATORS, ARCHIVISTS, DEVELOPERS])
def forger(request: Any, demo: str) -> Client:
    user = make_user("prov", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=request.param))
    client = Client(raise_request_exception=False)
    client.force_login(user)
    return client


def test_actions_of_the_admins_api_change_nothing(forger: Client) -> None:
    goal, plan = GoalPage.objects.live()[0], PlanPage.objects.get()
    before = state()
    # A former version becomes a draft, as everybody who writes may do.
    for action in set(PagesAdminAPIViewSet.actions) - {"revert_to_page_revision"}:
        body = {"destination_page_id": plan.pk, "keep_live": True, "locale": "en", "slug": "x"}
        answer = forger.post(f"/admin/api/main/pages/{goal.pk}/action/{action}/", body, "application/json")
        assert answer.get("Location") == "/admin/" or 400 <= answer.status_code < 500, action
    assert state() == before


def test_bulk_actions_change_nothing(forger: Client) -> None:
    goal, plan = GoalPage.objects.live()[0], PlanPage.objects.get()
    other, group = User.objects.get(username="administrator"), Group.objects.get(name="Administratörer")
    image: Any = GoalPage.objects.live().exclude(figure_image=None)[0].figure_image
    of = {Page: goal, Image: image, User: other, ResponsibleBody: ResponsibleBody.objects.all()[0]}
    sent = {"chooser": plan.pk, "role": group.pk, "include_descendants": "on"}
    before = state()
    asked = [(model, action) for action in hooks.get_hooks("register_bulk_action") for model in action.models]
    asked = [(model, action) for model, action in asked if model in of]
    for model, action in asked:
        name = f"{model._meta.app_label}/{model._meta.model_name}/{action.action_type}"
        forger.post(f"/admin/bulk/{name}/?id={of[model].pk}", sent)
    assert {action.action_type for _, action in asked} >= {"delete", "move", "publish", "unpublish", "assign_role"}
    assert state() == before


def test_forms_of_others_errands_change_nothing(forger: Client) -> None:
    goal, plan = GoalPage.objects.live()[0], PlanPage.objects.get()
    other, group = User.objects.get(username="administrator"), Group.objects.get(name=COMMUNICATORS)
    workflow = Workflow.objects.get()
    body = ResponsibleBody.objects.all()[0]
    page = f"pages/{goal.pk}"
    addresses = [
        f"{page}/delete/", f"{page}/unpublish/", f"{page}/privacy/", f"{page}/lock/",
        f"{page}/set_position/?position=0", f"{page}/move/{plan.pk}/confirm/",
        f"users/edit/{other.pk}/", f"users/delete/{other.pk}/",
        f"groups/edit/{group.pk}/", f"groups/delete/{group.pk}/",
        f"workflows/disable/{workflow.pk}/", f"workflows/edit/{workflow.pk}/", f"tvafaktor/ta-bort/{other.pk}/",
        f"snippets/goals/responsiblebody/delete/{body.pk}/", f"snippets/goals/responsiblebody/unpublish/{body.pk}/",
    ]  # fmt: skip
    sent = {"restriction_type": "login", "name": "x", "is_superuser": "on", "next": "/admin/", "reason": "x"}
    before = state()
    for address in addresses:
        forger.post(f"/admin/{address}", sent)
    assert state() == before
