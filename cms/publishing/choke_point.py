"""The one place where Wagtail's classes are patched: everything that can change the public view becomes a recording.

Wagtail has no hook inside its publish transaction, and its views call the actions directly, so the classes themselves
are wrapped. A test fails when a release of Wagtail adds an action that is not listed here.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.actions.copy_for_translation import CopyForTranslationAction, CopyPageForTranslationAction
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.move_page import MovePageAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.actions.revert_to_page_revision import RevertToPageRevisionAction
from wagtail.actions.unpublish import UnpublishAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import DocumentQuerySet
from wagtail.images.models import AbstractImage, ImageQuerySet
from wagtail.log_actions import LogContext, get_active_log_context
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction, Site

from cms.models import Document, SiteSettings, renew_row_uuids
from cms.publishing import meanwhile, two_people
from cms.publishing.fresh import fresh_before_save, fresh_nodes, fresh_object, fresh_parent
from cms.publishing.marks import key_of, keys_of
from cms.publishing.meaning import take_meaning
from cms.publishing.reasons import reason_of
from cms.record.errors import Failure, PublicationError
from cms.record.recording import Recording, recording

ACTIONS = (
    ConvertAliasPageAction,
    CopyForTranslationAction,
    CopyPageAction,
    CopyPageForTranslationAction,
    CreatePageAliasAction,
    DeletePageAction,
    MovePageAction,
    PublishPageRevisionAction,
    PublishRevisionAction,
    RevertToPageRevisionAction,
    UnpublishAction,
    UnpublishPageAction,
)
SAVED = (
    AbstractImage,  # not Image: its own save makes the pictures first, before the lock is taken
    Collection,
    CollectionViewRestriction,
    Document,
    Locale,
    Page,
    PageViewRestriction,
    Redirect,
    Site,
    SiteSettings,
)


def install() -> None:
    """Wrap every listed method once."""
    for action in ACTIONS:
        if "execute" in vars(action):
            _wrap(action, "execute", _before(action))
    for model in SAVED:
        record_saves(model)
    for name in ("add_child", "add_sibling"):
        _wrap(Page, name, fresh_parent)
    for queryset in (ImageQuerySet, DocumentQuerySet):
        for name in ("update", "delete"):
            _wrap(queryset, name, _mark_all)
    _wrap(Collection, "move", _mark_before)
    _wrap(BulkAction, "form_valid")
    _wrap(CopyPageAction, "_copy_page", after=_renew_rows)


def _before(action: type[Any]) -> Callable[[Recording, Any], None]:
    if issubclass(action, PublishRevisionAction):
        return _before_publishing
    return _before_moving if issubclass(action, MovePageAction) else fresh_nodes


def record_saves(model: type[Any]) -> None:
    """Make each save and delete of a model a recording, or a part of one."""
    _wrap(model, "save", _mark_before)
    _wrap(model, "delete", _mark_before)


def _wrap(
    owner: type[Any],
    name: str,
    before: Callable[[Recording, Any], None] | None = None,
    after: Callable[[Any, Any], None] | None = None,
) -> None:
    original = getattr(owner, name)
    if getattr(original, "is_recorded", False) and name in vars(owner):
        return

    @wraps(original)
    def recorded(self: Any, *args: Any, **kwargs: Any) -> Any:
        with recording(actor=_actor(self), reason=reason_of(self)) as current:
            if before is not None:
                before(current, self)
            result = _said_in_words(original, self, *args, **kwargs)
            if after is not None:
                after(self, result)
            return result

    recorded.is_recorded = True  # type: ignore[attr-defined]
    setattr(owner, name, recorded)


def _said_in_words(original: Callable[..., Any], self: Any, *args: Any, **kwargs: Any) -> Any:
    """What Wagtail itself refuses to publish (a slug that is taken meanwhile) is refused like everything else."""
    if not isinstance(self, PublishRevisionAction):
        return original(self, *args, **kwargs)
    try:
        return original(self, *args, **kwargs)
    except ValidationError as error:
        raise PublicationError([Failure(key_of(self.object), str(self.object), tuple(error.messages))]) from error


def _before_publishing(current: Recording, action: Any) -> None:
    fresh_object(current, action)
    meanwhile.before_publishing(action)
    two_people.before_publishing(action)
    take_meaning(current, action)


def _before_moving(current: Recording, action: Any) -> None:
    fresh_nodes(current, action)
    two_people.before_moving(action)


def _mark_before(current: Recording, instance: Any) -> None:
    """What an instance was before: a moved collection, a redirect about to lose its key."""
    if isinstance(instance, Page):
        fresh_before_save(current, instance)
    elif instance.pk:
        current.mark(*keys_of(instance))


def _mark_all(current: Recording, queryset: Any) -> None:
    """A bulk update sends no signals, so each row is marked by hand."""
    for instance in queryset:
        current.mark(*keys_of(instance))


def _renew_rows(action: CopyPageAction, copy: Page) -> None:
    """A copy is another page: its rows are others too. Translations, which are also made by copying, keep them."""
    if action.reset_translation_key:
        renew_row_uuids(copy.specific)


def _actor(source: Any) -> Any:
    context: LogContext = get_active_log_context()
    return getattr(source, "user", None) or context.user
