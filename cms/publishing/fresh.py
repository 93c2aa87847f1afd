"""What was read before the lock may be stale under it: places in the tree, and the page that a revision is put on."""

from datetime import timedelta
from typing import Any

from wagtail.models import Page, Revision

from cms.record.recording import Recording

_PLACE = ("path", "depth", "numchild", "url_path")


def fresh_place(page: Page | None) -> None:
    """Where a page stands now: somebody may have moved it, or what is above it, while we waited."""
    if page is None or page.pk is None:
        return
    place = Page.objects.filter(pk=page.pk).values(*_PLACE).first()
    for name, value in (place or {}).items():
        setattr(page, name, value)
    vars(page).pop("_cached_parent_obj", None)


def fresh_before_save(current: Recording, page: Page) -> None:
    """A save of its own keeps the tree as it is; one inside an action is the action's to know."""
    if current.depth == 1:
        fresh_place(page)


def fresh_nodes(current: Recording, action: Any) -> None:
    """The page and the target of a move, a copy or an alias."""
    for name in ("page", "object", "target", "to", "parent"):
        node = getattr(action, name, None)
        if isinstance(node, Page):
            fresh_place(node)


def fresh_parent(current: Recording, parent: Page) -> None:
    """Where a new child goes."""
    fresh_place(parent)


def fresh_object(current: Recording, action: Any) -> None:
    """A revision is put on its page as the page stands now, not as it stood when the action was made."""
    action.revision = Revision.objects.get(pk=action.revision.pk)
    action.object = action.revision.as_object()
    if action.object.live and action.object.live_revision_id is None and action.object.go_live_at:
        action.object.live_revision = _revision_of_what_is_live(action.object, action.revision)


def _revision_of_what_is_live(instance: Any, scheduled: Revision) -> Revision:
    """Wagtail unpublishes a live object that is scheduled to change, unless some revision is the live one."""
    model = type(instance)
    live = model._default_manager.get(pk=instance.pk)
    revision: Revision = Revision.objects.create(
        content_object=live,
        base_content_type=scheduled.base_content_type,
        content=live.serializable_data(),
        object_str=str(live),
        created_at=scheduled.created_at - timedelta(microseconds=1),
    )
    model._default_manager.filter(pk=instance.pk).update(live_revision=revision)
    return revision
