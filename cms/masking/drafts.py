"""What has been masked is taken out of the editors' own copies too, so that no one publishes it again unawares.

A copy is emptied where it says the same as the edition that is masked: the page as it stands, and each of its
revisions. Where somebody has written something else since, that stays.
"""

import json
from collections.abc import Collection, Iterable
from typing import Any

from wagtail.models import Page, Revision

from cms.documents.registry import builder_for
from cms.models import Document as Download
from cms.models import Image, PreviewDraft, SiteSettings
from cms.publishing.pages import pages_of
from cms.record.maskable import Document, Part, parts_of, take
from cms.record.masking_scope import says


def forget(key: str, edition: Document, names: Collection[str]) -> None:
    """Empty every copy of what an edition said, or of some fields of it. Must be called within a recording."""
    PreviewDraft.objects.all().delete()
    if not key.startswith("page:"):
        _forget_fields(key, edition, names)
        return
    page = pages_of([key]).specific().first()
    if page is None:
        return
    for revision in Revision.objects.for_instance(page):
        parts = _same(revision.as_object(), edition, names)
        if parts:
            content = revision.content
            _empty(content, parts)
            called = revision.object_str if "title" not in {part.name for part in parts} else content["title"]
            Revision.objects.filter(pk=revision.pk).update(content=content, object_str=called)
    _forget_live(page, _same(page, edition, names))


def _forget_live(page: Page, parts: list[Part]) -> None:
    if not parts:
        return
    content = page.serializable_data()
    _empty(content, parts)
    emptied = page.with_content_json(content)
    emptied.draft_title = content["draft_title"]
    emptied.save(clean=False)


def _forget_fields(key: str, edition: Document, names: Collection[str]) -> None:
    instance = instance_of(key)
    if instance is None or not names:
        return
    for part in parts_of(edition):
        for name, rest in source_of(part).items():
            if part.name in names and getattr(instance, name) == part.value:
                setattr(instance, name, rest)
    instance.save()


def instance_of(key: str) -> Any:
    """The image, document or settings behind a key; None for what has been deleted."""
    prefix, _, rest = key.partition(":")
    if prefix == "site":
        return SiteSettings.load()
    models: dict[str, Any] = {"image": Image, "document": Download}
    model = models.get(prefix)
    return model._default_manager.filter(uuid=rest).first() if model else None


def _same(copy: Any, edition: Document, names: Collection[str]) -> list[Part]:
    """The parts of a copy that say what the edition said. Without names: all of them, or none."""
    document = builder_for(copy)(copy).document
    parts = parts_of(document)
    if not names:
        return parts if says(document) == says(edition) else []
    said = {part.name: part.value for part in parts_of(edition) if part.name in names}
    return [part for part in parts if part.name in said and said[part.name] == part.value]


def _empty(content: dict[str, Any], parts: Iterable[Part]) -> None:
    for part in parts:
        for path, rest in source_of(part).items():
            name = path.removesuffix("[]")
            if name != path and isinstance(content.get(name), str):
                blocks = {name: json.loads(content[name])}
                take(blocks, [path], part.rows, rest)
                content[name] = json.dumps(blocks[name], ensure_ascii=False)
            else:
                take(content, path.split("."), part.rows, rest)


def source_of(part: Part) -> dict[str, Any]:
    """Where the editors keep a part, and what is left there."""
    return part.rule.source or {part.rule.path.removeprefix("content."): ""}
