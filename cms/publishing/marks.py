"""Inside a recording, what is saved or deleted marks what the public may see differently."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_save, pre_delete
from modelcluster.fields import ParentalKey
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Locale,
    Page,
    PageViewRestriction,
    Site,
    get_page_models,
)

from cms.models import Document, Image, SiteSettings
from cms.publishing.keys import locale_code, locales_read_once, order_key, page_key, uuid_key
from cms.publishing.redirects import redirect_key
from cms.record.recording import current_recording

_DRAFT_FIELDS = {
    "draft_title",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
    "locked",
    "locked_at",
    "locked_by",
    "owner",
}
_snippet_prefixes: dict[type[Model], str] = {}


def mark_snippets(prefix: str, model: type[Model]) -> None:
    """Let a snippet model's saves mark its own key."""
    _snippet_prefixes[model] = prefix


def key_of_snippet(instance: Any) -> str:
    """The key of a snippet, saved or not."""
    return uuid_key(_snippet_prefixes[type(instance)], instance)


def key_of(instance: Any) -> str:
    """The key of a page or a snippet, saved or not."""
    return page_key(instance) if isinstance(instance, Page) else key_of_snippet(instance)


def snippet_of(key: str) -> Any:
    """The snippet behind a key, whether public or not."""
    model = snippet_model(key)
    return model._default_manager.filter(uuid=key.partition(":")[2]).first() if model else None


def snippet_model(key: str) -> Any:
    """The model that a snippet's key belongs to, None where it is no snippet's."""
    prefix = key.partition(":")[0]
    return next((model for model, known in _snippet_prefixes.items() if known == prefix), None)


def snippet_models() -> list[Any]:
    """Every model of what is shared and drafted."""
    return list(_snippet_prefixes)


def connect() -> None:
    """Listen to every save and delete; outside a recording the guards in the database have the word."""
    post_save.connect(_on_save, dispatch_uid="record.marks.save")
    pre_delete.connect(_on_delete, dispatch_uid="record.marks.delete")
    m2m_changed.connect(_on_relation, dispatch_uid="record.marks.m2m")


@locales_read_once()
def keys_of(instance: Any) -> set[str]:
    """What the public view of an instance is kept under; nothing for what the public never sees."""
    if isinstance(instance, Page):
        return _keys_of_page(instance)
    if isinstance(instance, PageViewRestriction):
        return _keys_of_page(instance.page)
    if isinstance(instance, Image):
        return {uuid_key("image", instance)}
    if isinstance(instance, Document):
        return {uuid_key("document", instance)}
    if isinstance(instance, Redirect):
        return {redirect_key(instance.pk)} if instance.pk else set()
    if isinstance(instance, SiteSettings):
        return _site_keys()
    if isinstance(instance, (Site, Locale)):
        return _site_keys() | _every_page()
    if isinstance(instance, (Collection, CollectionViewRestriction)):
        return _keys_in_collection(getattr(instance, "collection", instance))
    for model, prefix in _snippet_prefixes.items():
        if isinstance(instance, model):
            return {uuid_key(prefix, instance)}
    return _keys_of_owner(instance)


def _keys_of_page(page: Page) -> set[str]:
    keys = {page_key(page), f"site:{locale_code(page.locale_id)}"}
    parent = page.get_parent() if page.depth and page.depth > 1 else None
    return keys | ({order_key(parent)} if parent else set())


def _keys_in_collection(collection: Collection) -> set[str]:
    inside = Collection.objects.filter(path__startswith=collection.path)
    images = {f"image:{uuid}" for uuid in Image.objects.filter(collection__in=inside).values_list("uuid", flat=True)}
    return images | {
        f"document:{uuid}" for uuid in Document.objects.filter(collection__in=inside).values_list("uuid", flat=True)
    }


def _site_keys() -> set[str]:
    return {f"site:{code}" for code in Locale.objects.values_list("language_code", flat=True)}


def _every_page() -> set[str]:
    """With the order at the root, which is no page of ours; the other orders follow their pages."""
    pages = Page.objects.type(*get_page_models())
    return {*map(page_key, pages), order_key(Page.get_first_root_node())}


def _keys_of_owner(instance: Any) -> set[str]:
    """A child row belongs to what its ParentalKey leads to."""
    for field in instance._meta.concrete_fields:
        if isinstance(field, ParentalKey) and field.value_from_object(instance) is not None:
            owner = field.related_model._base_manager.filter(pk=field.value_from_object(instance)).first()
            return keys_of(owner) if owner is not None else set()
    return set()


def _on_save(sender: type[Model], instance: Model, update_fields: Any = None, **kwargs: Any) -> None:
    recording = current_recording()
    if recording is None or kwargs.get("raw"):
        return
    if update_fields is not None and set(update_fields) <= _DRAFT_FIELDS:
        return
    recording.mark(*keys_of(instance))


def _on_delete(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    recording = current_recording()
    if recording is not None:
        recording.mark(*keys_of(instance))


def _on_relation(sender: type[Model], instance: Any, action: str, **kwargs: Any) -> None:
    recording = current_recording()
    if recording is not None and action.startswith("post_") and isinstance(instance, Model):
        recording.mark(*keys_of(instance))
