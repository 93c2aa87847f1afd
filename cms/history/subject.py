"""Whose history is shown: anything of the editors' that has a key in the record."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.documents.permissions import permission_policy as document_policy
from wagtail.images.permissions import permission_policy as image_policy
from wagtail.models import DraftStateMixin, Page, Revision

from cms.models import Document, Image
from cms.publishing.entries import is_recorded
from cms.publishing.keys import page_key
from cms.publishing.marks import key_of, snippet_of
from cms.publishing.pages import pages_of
from cms.record.current import last_readable
from cms.record.models import Edition

READ = "record.view_edition"
"""The right to read what was public of all."""
_POLICIES: dict[str, tuple[Any, Any]] = {"image": (Image, image_policy), "document": (Document, document_policy)}


@dataclass(frozen=True, slots=True)
class Subject:
    """An object with its key; `draft` is its newest revision, whether public or not.

    What the editors no longer have is None: then there is the record alone.
    """

    key: str
    instance: Any
    edit_url: str
    may_edit: bool = True

    @property
    def title(self) -> str:
        return str(self.instance) if self.instance else title_of(self.key)

    @property
    def is_drafted(self) -> bool:
        return isinstance(self.instance, DraftStateMixin)

    @property
    def draft(self) -> Any:
        return self.instance.get_latest_revision_as_object() if self.is_drafted else self.instance

    @property
    def revisions(self) -> list[Revision]:
        """Newest first."""
        if not self.is_drafted:
            return []
        return list(self.instance.revisions.select_related("user").order_by("-created_at", "-pk"))


def subject_for(user: Any, key: str, *, right: str = "") -> Subject:
    """The object behind a key, for somebody who may edit it, or has the right to what was public of all.

    Raises Http404, and PermissionDenied for others.
    """
    instance = _instance(key)
    if instance is None or not is_recorded(instance):
        raise Http404
    may_edit = _may_edit(user, instance)
    if not may_edit and not (right and user.has_perm(right)):
        raise PermissionDenied
    return Subject(key, instance, edit_address(user, instance), may_edit)


def edit_address(user: Any, instance: Any) -> str:
    """The form of an object, for somebody who may see it; all that was public for others."""
    return AdminURLFinder(user).get_edit_url(instance) or reverse("public_history_index")


def once_public(user: Any, key: str) -> Subject:
    """The same for reading alone, also of what has been deleted: everybody could read it, and so may every editor."""
    if key.startswith("page:") and _instance(key) is None and Edition.objects.filter(key=key).exists():
        return Subject(key, None, reverse("public_history_index"), may_edit=False)
    return subject_for(user, key, right=READ)


def open_to(user: Any, keys: Collection[str]) -> set[str]:
    """Those of some pages whose history somebody may read, as `once_public` has it."""
    if user.has_perm(READ):
        return set(keys)
    return set(keys) - {page_key(page) for page in pages_of(keys) if not _may_edit(user, page)}


def address(view: str, instance: Any) -> str:
    """Where one of the views shows an object."""
    return reverse(f"public_{view}", args=[key_of(instance)])


def title_of(key: str) -> str:
    """What it was last called; the key where that has been masked."""
    return str((last_readable(key) or {}).get("title") or key)


def _instance(key: str) -> Any:
    prefix, _, rest = key.partition(":")
    try:
        if prefix == "page":
            return pages_of([key]).specific().first()
        if prefix in _POLICIES:
            return _POLICIES[prefix][0]._default_manager.filter(uuid=rest).first()
        return snippet_of(key)
    except (ValueError, ValidationError):
        return None


def _may_edit(user: Any, instance: Any) -> bool:
    if isinstance(instance, Page):
        return bool(instance.permissions_for_user(user).can_edit())
    for model, policy in _POLICIES.values():
        if isinstance(instance, model):
            return bool(policy.user_has_permission_for_instance(user, "change", instance))
    return bool(user.has_perm(f"{instance._meta.app_label}.change_{instance._meta.model_name}"))
