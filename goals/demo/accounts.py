"""Who may log in to the demo: one of each group, and a communicator who also publishes."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    GroupApprovalTask,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from cms.models import User
from cms.people.groups import APPROVERS, ARCHIVISTS, COMMUNICATORS, DEVELOPERS

# In a small municipality somebody writes and publishes: a group of its own, with just that right.
PUBLISHERS = "Publicerar själva"
ADMINISTRATOR = "administrator"
ACCOUNTS = {
    "kommunikator": ("Kommunikatör", (COMMUNICATORS, PUBLISHERS)),
    "skribent": ("Skribent", (COMMUNICATORS,)),
    "godkannare": ("Godkännare", (APPROVERS,)),
    "arkivarie": ("Arkivarie", (ARCHIVISTS,)),
    "utvecklare": ("Utvecklare", (DEVELOPERS,)),
}
LOGINS = (ADMINISTRATOR, *ACCOUNTS)
SHARED = ("responsiblebody", "kpi")


def make_accounts(home: Page, password: str) -> None:
    _publishers()
    _user(ADMINISTRATOR, "Administratör", password, is_superuser=True, is_staff=True)
    for username, (role, groups) in ACCOUNTS.items():
        _user(username, role, password).groups.set(Group.objects.filter(name__in=groups))
    _workflow(home, Group.objects.get(name=APPROVERS))


def _user(username: str, role: str, password: str, **rights: bool) -> User:
    user = User(username=username, first_name="Demo", last_name=role, email=f"{username}@example.org", **rights)
    user.set_password(password)
    user.save()
    return user


def _publishers() -> None:
    group = Group.objects.create(name=PUBLISHERS)
    group.permissions.set(_permissions("goals", *(f"publish_{shared}" for shared in SHARED)))
    for right in _permissions("wagtailcore", "publish_page"):
        GroupPagePermission.objects.create(group=group, page=Page.get_first_root_node(), permission=right)


def _permissions(app: str, *codenames: str) -> list[Permission]:
    found = Permission.objects.filter(content_type__app_label=app, codename__in=codenames)
    return list(found.order_by("codename"))


def _workflow(home: Page, approvers: Group) -> None:
    """A communicator may send a draft to the approvers instead of publishing it."""
    task = GroupApprovalTask.objects.create(name="Godkännande")
    task.groups.add(approvers)
    workflow = Workflow.objects.create(name="Godkännande före publicering")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=home)
