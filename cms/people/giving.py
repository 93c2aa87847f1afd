"""Rights for groups, given in migrations: on a fresh database the permissions themselves would come after them."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.management import create_permissions


def give(apps: Any, group_name: str, rights: Iterable[str]) -> None:
    """Rights like `cms.add_image`, for the whole site; the group is made where it is missing."""
    group = _group(apps, group_name)
    group.permissions.add(*(_permission(apps, right) for right in rights))


def give_on_pages(apps: Any, group_name: str, rights: Iterable[str]) -> None:
    """Rights like `change_page` on the root: in the trees of all languages, also those that come later."""
    root = apps.get_model("wagtailcore", "Page").objects.get(depth=1)
    rows = apps.get_model("wagtailcore", "GroupPagePermission").objects
    for right in rights:
        permission = _permission(apps, f"wagtailcore.{right}")
        rows.get_or_create(group=_group(apps, group_name), page=root, permission=permission)


def give_on_collections(apps: Any, group_name: str, rights: Iterable[str]) -> None:
    """Rights like `cms.add_image` in all collections."""
    root = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    rows = apps.get_model("wagtailcore", "GroupCollectionPermission").objects
    for right in rights:
        rows.get_or_create(group=_group(apps, group_name), collection=root, permission=_permission(apps, right))


def make_permissions(apps: Any, *labels: str) -> None:
    """Django makes them when all migrations are done, under the same names."""
    for label in labels:
        app = apps.get_app_config(label)
        app.models_module = True
        create_permissions(app, apps=apps, verbosity=0)
        app.models_module = None


def _group(apps: Any, name: str) -> Any:
    return apps.get_model("auth", "Group").objects.get_or_create(name=name)[0]


def _permission(apps: Any, right: str) -> Any:
    label, codename = right.split(".")
    return apps.get_model("auth", "Permission").objects.get(content_type__app_label=label, codename=codename)
