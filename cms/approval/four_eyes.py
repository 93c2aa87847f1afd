"""Four eyes: who has written any of what something would say anew cannot publish it, where an app says that it matters.

So two people stand behind every word: who wrote it, and who published it without having written in it. The rule looks
at what the public would read, not at who pressed save: an approver's form saves the page too. It is about what appears.
What disappears owes the public a reason instead: personal data cannot wait for a colleague.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Model
from wagtail.models import Page, Revision

from cms.approval.writers import has_written, has_written_unread
from cms.publishing.entries import is_recorded

Matters = Callable[[Any, Page | None], bool]
"""Whether it matters on an object, for a page: below this parent."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Where it matters; `apart` are names in the document that one person may change."""

    matters: Matters
    apart: frozenset[str]


_rules: dict[type[Model], Rule] = {}

ADOPTED = (
    "Du har själv skrivit något av det som skulle bli offentligt, och planen är antagen. Någon som inte har skrivit i "
    "utkastet behöver läsa och publicera: lämna in för godkännande, eller be en kollega."
)
SHARED = (
    "Du har själv skrivit något av det som skulle bli offentligt, och det syns i en antagen plan. Någon som inte har "
    "skrivit i utkastet behöver läsa och publicera: spara som utkast och be en kollega."
)
UNREAD = (
    "Du har själv skrivit texten, och den skulle bli offentlig i en antagen plan utan att någon annan har läst den. "
    "Låt sidan vara ett utkast där, och lämna in den för godkännande."
)
FILE = (
    "Filen visas i en antagen plan, och den nya skulle bli offentlig utan att någon annan har sett den. Ladda upp den "
    "som en ny, och byt på sidan: då läser någon annan den innan den publiceras."
)


def register(model: type[Model], matters: Matters, *, apart: Iterable[str] = ()) -> None:
    """Let an app say on which objects two have to agree."""
    _rules[model] = Rule(matters, frozenset(apart))


def refusal(instance: Any, revision: Revision, user: Any) -> str:
    """Why this user may not publish this revision; nothing where they may, or where no person publishes."""
    rule = _rule_for(instance, user)
    if rule is None:
        return ""
    stands = type(instance)._default_manager.get(pk=instance.pk)
    if not _matters(rule, stands, revision) or not has_written(user, stands, revision, rule.apart):
        return ""
    return ADOPTED if isinstance(instance, Page) else SHARED


def unread(instance: Any, user: Any, parent: Page | None = None) -> str:
    """Why this user may not let an object appear as it stands in the editors' tables, below another parent or its own.

    For what becomes public without a publication of its own: a copy, an alias, a move, with what is above it.
    """
    rule = _rule_for(instance, user)
    if rule is None or not rule.matters(instance, parent or _parent(instance)):
        return ""
    source = _source(instance)
    says = source.live_revision or source.latest_revision
    is_own = has_written_unread(user, source, says, rule.apart) if says else True
    return UNREAD if is_own else ""


def exchanged(instance: Any, user: Any) -> str:
    """Why this user may not put another file in the place of one that has no draft: everybody would read it at once."""
    rule = _rule_for(instance, user)
    return FILE if rule is not None and rule.matters(instance, None) else ""


def _rule_for(instance: Any, user: Any) -> Rule | None:
    if not settings.FOUR_EYES or user is None or user.pk is None or not is_recorded(instance):
        return None
    return _rules.get(type(instance))


def _matters(rule: Rule, stands: Any, revision: Revision) -> bool:
    """There, as it will be too (a budget can be given an adopted year), or where an alias says the same."""
    parent = _parent(stands)
    if any(rule.matters(each, parent) for each in (stands, revision.as_object())):
        return True
    return any(rule.matters(alias, _parent(alias)) for alias in _aliases(stands))


def _aliases(instance: Any) -> Iterator[Page]:
    """Also those of its aliases."""
    if isinstance(instance, Page):
        for alias in type(instance).objects.filter(alias_of=instance):
            yield alias
            yield from _aliases(alias)


def _source(instance: Any) -> Any:
    """What an alias repeats, which has the versions that the alias has not."""
    is_alias = isinstance(instance, Page) and instance.alias_of_id
    return _source(instance.alias_of.specific) if is_alias else instance


def _parent(instance: Any) -> Page | None:
    return instance.get_parent() if isinstance(instance, Page) else None
