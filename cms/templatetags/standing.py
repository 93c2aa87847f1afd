"""What a status means to the public, for templates that show one: page by page, or for a list's rows at once."""

from collections.abc import Iterable
from typing import Any

from django import template
from wagtail.models import DraftStateMixin, Page

from cms.models import Document, Image
from cms.standing.pages import facts_of
from cms.standing.shared import facts_of_snippets, sentences_of_media
from cms.standing.words import Facts, label, sentences

register = template.Library()

ROWS = ("pages", "items")


@register.simple_tag(takes_context=True)
def standing(context: Any, instance: Any) -> list[str]:
    """The sentences; none for what has not been saved, and for what the public never reads, such as a person here."""
    if not instance.pk:
        return []
    if isinstance(instance, DraftStateMixin):
        return sentences(_facts(context, instance))
    return sentences_of_media(instance) if isinstance(instance, Image | Document) else []


@register.simple_tag(takes_context=True)
def standing_label(context: Any, instance: Any) -> str:
    return label(_facts(context, instance))


def _facts(context: Any, instance: Any) -> Facts:
    known, kind = _known(context["request"]), _kind(instance)
    if (kind, instance.pk) not in known:
        keys = {instance.pk} | {one.pk for one in _beside(context) if _kind(one) is kind}
        facts = facts_of(keys) if kind is Page else facts_of_snippets(kind, keys)
        known |= {(kind, pk): fact for pk, fact in facts.items()}
    return known[kind, instance.pk]


def _known(request: Any) -> dict[tuple[Any, int], Facts]:
    """Facts are asked for once in an answer: a list's first row asks for all of them."""
    known: dict[tuple[Any, int], Facts] = request.__dict__.setdefault("known_standings", {})
    return known


def _kind(instance: Any) -> Any:
    return Page if isinstance(instance, Page) else type(instance)


def _beside(context: Any) -> list[Any]:
    """The other rows of the list that the template is in the middle of."""
    table, named = context.get("table"), (context[name] for name in ROWS if context.get(name))
    rows: Iterable[Any] = getattr(table, "data", None) or next(named, [])
    return [getattr(row, "page", row) for row in rows]
