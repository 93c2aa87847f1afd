"""From what a builder makes of an instance to what the record keeps of it."""

from typing import Any

from django.db.models import Model
from wagtail.models import Page

from cms.documents.registry import builder_for, has_builder
from cms.publishing.keys import locales_read_once
from cms.publishing.meaning import meaning_of
from cms.record.entry import Entry
from cms.validation import problems_of


def is_recorded(instance: Model) -> bool:
    """True for what the public can read at all: Wagtail's bare pages have no document."""
    model = instance.specific_class if isinstance(instance, Page) else type(instance)
    return model is not None and has_builder(model)


@locales_read_once()
def entry_of(key: str, instance: Any) -> Entry:
    """The entry of one instance, as it stands in the database."""
    built = builder_for(instance)(instance)
    document = built.document
    meaning = meaning_of(key, instance)
    ancestors = document.get("ancestors", [])
    return Entry(
        key=key,
        type=document["type"],
        document=document,
        locale=document.get("locale", ""),
        path=document.get("path", ""),
        parent_key=ancestors[-1] if ancestors else "",
        name=built.name or "",
        requires=tuple(built.required),
        search=tuple(built.search),
        kind=meaning.kind,
        note=meaning.note,
    )


def stopping_problems(instance: Model) -> list[str]:
    """What stops this from being published, each sentence beginning with the field's label."""
    return [problem.message for problem in problems_of(instance) if problem.severity == "error"]
