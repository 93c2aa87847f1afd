"""The newest drafts of many pages, read together.

Wagtail reads one draft at a time, and asks the database for each thing that each of its rows names. Here the drafts
are read in one query and what they name in one for each model, so that a page of forty goals costs what one costs.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations
from wagtail.models import Page, Revision

Data = dict[str, Any]
Found = Mapping[type[models.Model], Mapping[Any, models.Model]]

# What belongs to the page, whichever of its revisions is looked at.
KEPT = (
    *("pk", "id", "path", "depth", "numchild", "content_type_id", "translation_key", "locale_id", "alias_of_id"),
    *("draft_title", "live", "has_unpublished_changes", "owner_id", "locked", "locked_by_id", "locked_at"),
    *("latest_revision_id", "latest_revision_created_at", "live_revision_id", "last_published_at"),
    "first_published_at",
)


def drafts_of(pages: Sequence[Any]) -> list[Any]:
    """One object for each of the given specific pages, to read and judge, not to save."""
    revisions = Revision.objects.in_bulk([page.latest_revision_id for page in pages if page.latest_revision_id])
    contents = [(page, getattr(revisions.get(page.latest_revision_id), "content", None)) for page in pages]
    found = _found(contents)
    parents = _parents(pages)
    return [_draft(page, content, found, parents) for page, content in contents]


def _draft(page: Any, content: Data | None, found: Found, parents: Mapping[str, Page]) -> Any:
    draft = page if content is None else _built(type(page), content, found)
    if draft is not page:
        for name in KEPT:
            setattr(draft, name, getattr(page, name))
    if parent := parents.get(_parent_path(page)):
        draft._cached_parent_obj = parent
        draft.set_url_path(parent)
    return draft


def _built(model: type[Any], data: Data, found: Found) -> Any:
    """Nothing is asked for: what is gone has been taken out of the data, what is there is handed over."""
    instance = model.from_serializable_data(_plain(model, data, found), check_fks=False)
    for field in _references(model):
        field.set_cached_value(instance, found[field.related_model].get(getattr(instance, field.attname)))
    for field in get_all_child_m2m_relations(model):
        named = (found[field.related_model].get(key) for key in data.get(field.name, ()))
        getattr(instance, field.name).set([each for each in named if each is not None])
    for accessor, related in _children(model):
        rows = (row for row in data.get(accessor, ()) if not _fell_with_its_target(related, row, found))
        setattr(instance, accessor, [_built(related, row, found) for row in rows])
    return instance


def _plain(model: type[models.Model], data: Data, found: Found) -> Data:
    many = {field.name for field in get_all_child_m2m_relations(model)}
    left_out = many | {relation.get_accessor_name() for relation in get_all_child_relations(model)}
    gone = {field.name: None for field in _references(model) if data.get(field.name) not in found[field.related_model]}
    return {**{name: value for name, value in data.items() if name not in left_out}, **gone}


def _fell_with_its_target(model: type[models.Model], row: Data, found: Found) -> bool:
    cascading = (field for field in _references(model) if field.remote_field.on_delete is models.CASCADE)
    return any(
        row.get(field.name) is not None and row[field.name] not in found[field.related_model] for field in cascading
    )


def _found(contents: Sequence[tuple[Any, Data | None]]) -> Found:
    wanted: dict[type[Any], set[Any]] = defaultdict(set)
    for page, content in contents:
        for model, key in _named(type(page), content or {}):
            wanted[model].update(key)
    return {model: model._default_manager.in_bulk(list(keys)) if keys else {} for model, keys in wanted.items()}


def _named(model: type[models.Model], data: Data) -> Iterator[tuple[Any, Sequence[Any]]]:
    """Each model that a page or its rows can name, with the keys that are named."""
    for field in _references(model):
        yield field.related_model, [data[field.name]] if data.get(field.name) else []
    for field in get_all_child_m2m_relations(model):
        yield field.related_model, data.get(field.name, [])
    for accessor, related in _children(model):
        for row in data.get(accessor) or [{}]:
            yield from _named(related, row)


def _references(model: type[models.Model]) -> Iterator[Any]:
    """What a model of ours names: not its parent, nor what Wagtail's own pages refer to."""
    for field in model._meta.concrete_fields:
        is_ours = field.many_to_one and field.model is not Page and not isinstance(field, ParentalKey)
        if is_ours and not getattr(field.remote_field, "parent_link", False):
            yield field


def _children(model: type[models.Model]) -> list[tuple[str, type[models.Model]]]:
    relations = get_all_child_relations(model)
    return [(each.get_accessor_name(), each.related_model) for each in relations if each.model is not Page]


def _parents(pages: Sequence[Page]) -> dict[str, Page]:
    found = Page.objects.filter(path__in={_parent_path(page) for page in pages}).specific()
    return {parent.path: parent for parent in found}


def _parent_path(page: Page) -> str:
    return str(page.path)[: -page.steplen]
