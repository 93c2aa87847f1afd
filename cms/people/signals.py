"""Hears what happens to people, groups and logins, whoever does it, and has it remembered.

Wagtail leaves hidden collections out of its log, and workflows that are turned off or on: they are heard here too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from axes.signals import user_locked_out
from django.contrib.auth.models import Group
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.dispatch import receiver
from django.http import HttpRequest
from wagtail.models import (
    CollectionViewRestriction,
    GroupCollectionPermission,
    GroupPagePermission,
    Task,
    Workflow,
)

from cms.models import User
from cms.people.audit import tell, tell_of_unknown
from cms.people.notices import notify_former_address
from cms.people.rights_in_words import in_words
from cms.people.whereabouts import address_of

WATCHED = {
    "is_superuser": "alla rättigheter",
    "username": "användarnamn",
    "email": "e-post",
}
TOLD_APART: dict[str, Callable[[User], str]] = {
    "is_active": lambda user: "people.opened" if user.is_active else "people.closed",
    "sso_identity": lambda user: "people.sso_connected" if user.sso_identity else "people.sso_disconnected",
}
CHANGE = "_account_change"
ADDED, REMOVED = "Fick", "Miste"
CHANGES = {"post_add": ADDED, "post_remove": REMOVED, "pre_clear": REMOVED}


@dataclass(frozen=True, slots=True)
class AccountChange:
    """What a save makes of an account: seen before it, told after it. `actions` are the log's."""

    former_address: str
    words: str
    actions: list[str]


@receiver(user_logged_in)
def logged_in(sender: Any, request: HttpRequest, user: User, **kwargs: Any) -> None:
    tell(user, "people.login", by=user, address=address_of(request))


@receiver(user_logged_out)
def logged_out(sender: Any, request: HttpRequest, user: User | None, **kwargs: Any) -> None:
    """Wagtail's log takes no lazy user, as a request's is."""
    known = User.objects.filter(pk=user.pk).first() if user is not None else None
    if known is not None:
        tell(known, "people.logout", by=known)


@receiver(user_login_failed)
def login_failed(sender: Any, credentials: dict[str, Any], request: HttpRequest | None, **kwargs: Any) -> None:
    if "username" not in credentials:
        return tell_of_unknown("people.sso_failed", address=address_of(request))
    action = "people.code_failed" if credentials.get("second_factor") else "people.login_failed"
    return _tell_of(str(credentials.get("username", "")), action, address_of(request))


@receiver(user_locked_out)
def locked_out(sender: Any, request: HttpRequest, username: str, ip_address: str, **kwargs: Any) -> None:
    _tell_of(username, "people.locked_out", ip_address)


def _tell_of(username: str, action: str, address: str) -> None:
    user = User.objects.filter(username=username).first()
    if user is None:
        tell_of_unknown(action, address=address)
    else:
        tell(user, action, address=address)


@receiver(pre_save, sender=User)
def remember_account(sender: Any, instance: User, **kwargs: Any) -> None:
    before = User.objects.filter(pk=instance.pk).values(*WATCHED, *TOLD_APART).first() if instance.pk else None
    changed = {name for name, was in (before or {}).items() if was != getattr(instance, name)}
    vars(instance)[CHANGE] = AccountChange(
        former_address=before["email"] if before and "email" in changed else "",
        words=", ".join(word for name, word in WATCHED.items() if name in changed),
        actions=[TOLD_APART[name](instance) for name in TOLD_APART if name in changed],
    )


@receiver(post_save, sender=User)
def account_saved(sender: Any, instance: User, created: bool, **kwargs: Any) -> None:
    """Django forgets the new password itself right after this."""
    change: AccountChange = vars(instance).pop(CHANGE)
    if created:
        tell(instance, "people.created")
    if change.former_address:
        notify_former_address(instance, change.former_address)
    for action in change.actions:
        tell(instance, action)
    if change.words:
        tell(instance, "people.account", changes=change.words)
    if not created and instance._password is not None:  # type: ignore[attr-defined]
        tell(instance, "people.password")


@receiver(post_delete, sender=User)
def account_deleted(sender: Any, instance: User, **kwargs: Any) -> None:
    tell(instance, "people.deleted")


@receiver(m2m_changed, sender=User.groups.through)
@receiver(m2m_changed, sender=User.user_permissions.through)
@receiver(m2m_changed, sender=Group.permissions.through)
def rights_changed(sender: Any, instance: Any, action: str, reverse: bool, pk_set: Any, model: Any, **kw: Any) -> None:
    if action not in CHANGES or (action != "pre_clear" and not pk_set):
        return
    action_name = "people.groups" if sender is User.groups.through else "people.rights"
    if reverse:
        for user in model.objects.filter(pk__in=pk_set or ()):
            tell(user, action_name, change=CHANGES[action], names=in_words(instance))
        return
    others = model.objects.filter(pk__in=pk_set) if pk_set else getattr(instance, _relation(sender)).all()
    names = sorted(in_words(other) for other in others)
    if names:
        tell(instance, action_name, change=CHANGES[action], names=", ".join(names))


def _relation(through: Any) -> str:
    names: dict[Any, str] = {User.groups.through: "groups", User.user_permissions.through: "user_permissions"}
    return names.get(through, "permissions")


@receiver([post_save, post_delete], sender=GroupPagePermission)
@receiver([post_save, post_delete], sender=GroupCollectionPermission)
def place_changed(sender: Any, instance: Any, signal: Any, origin: Any = None, **kwargs: Any) -> None:
    if signal is post_delete and not isinstance(origin, sender) and getattr(origin, "model", None) is not sender:
        return  # with its group, page or collection
    change = ADDED if signal is post_save else REMOVED
    place = getattr(instance, "page", None) or instance.collection
    where = "överallt" if place.depth == 1 else f"under ”{place}”"
    tell(instance.group, "people.rights", change=change, names=f"{in_words(instance.permission)} {where}")


@receiver([post_save, post_delete], sender=CollectionViewRestriction)
def collection_closed_or_opened(sender: Any, instance: Any, signal: Any, **kwargs: Any) -> None:
    action = "people.closed_collection" if signal is post_save else "people.opened_collection"
    tell(instance.collection, action)


@receiver(pre_save)
def workflow_turned_off_or_on(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Tasks have a class for each kind."""
    if not isinstance(instance, (Workflow, Task)) or not instance.pk:
        return
    was_active = type(instance).objects.filter(pk=instance.pk).values_list("active", flat=True).first()
    if was_active not in (None, instance.active):
        tell(instance, "people.turned_on" if instance.active else "people.turned_off")
