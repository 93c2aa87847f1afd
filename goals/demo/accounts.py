"""Who may log in to the demo: an administrator, a communicator and an approver, each with the rights of the role."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from cms.models import User

ADMINISTRATOR, COMMUNICATOR, APPROVER = "administrator", "kommunikator", "godkannare"
PAGE_RIGHTS = {
    "Kommunikatörer": ("add_page", "change_page", "publish_page"),
    "Godkännare": ("change_page", "publish_page", "lock_page", "unlock_page"),
}
MEDIA_RIGHTS = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")
SNIPPETS = ("responsiblebody", "kpi")


def make_accounts(home: Page, password: str) -> None:
    communicators, approvers = (_group(name, home) for name in PAGE_RIGHTS)
    _user(ADMINISTRATOR, "Administratör", password, is_superuser=True, is_staff=True)
    _user(COMMUNICATOR, "Kommunikatör", password).groups.add(communicators)
    _user(APPROVER, "Godkännare", password).groups.add(approvers)
    _workflow(home, approvers)


def _user(username: str, role: str, password: str, **rights: bool) -> User:
    user = User(username=username, first_name="Demo", last_name=role, email=f"{username}@example.org", **rights)
    user.set_password(password)
    user.save()
    return user


def _group(name: str, home: Page) -> Group:
    group = Group.objects.create(name=name)
    group.permissions.add(*_permissions("wagtailadmin", "access_admin"))
    for snippet in SNIPPETS:
        group.permissions.add(*_permissions("goals", *(f"{do}_{snippet}" for do in ("add", "change", "publish"))))
    for right in _permissions("wagtailcore", *PAGE_RIGHTS[name]):
        GroupPagePermission.objects.create(group=group, page=home, permission=right)
    for right in _permissions("cms", *MEDIA_RIGHTS):
        GroupCollectionPermission.objects.create(
            group=group, collection=Collection.get_first_root_node(), permission=right
        )
    return group


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
