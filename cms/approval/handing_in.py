"""A draft is handed in to whoever approves."""

from collections.abc import Iterable
from typing import Any

from wagtail.models import Page, WorkflowState

from cms.approval.one_mail import one_mail


def can_be_handed_in(page: Page) -> bool:
    """Whether somebody is there to approve it."""
    return page.get_workflow() is not None


def may_hand_in(instance: Any, user: Any) -> bool:
    """Whether somebody's draft is theirs to hand in: it waits for nobody yet, and somebody is there to read it."""
    return isinstance(instance, Page) and bool(instance.permissions_for_user(user).can_submit_for_moderation())


def needs_another(instance: Any, user: Any, four_eyes: str) -> bool:
    """Whether handing in is somebody's way on: they may not publish it themselves."""
    if not may_hand_in(instance, user):
        return False
    return bool(four_eyes) or not instance.permissions_for_user(user).can_publish()


def hand_in(pages: Iterable[Page], user: Any) -> None:
    """As their newest drafts read. What was sent back goes on where it was; what waits already goes on waiting."""
    with one_mail():
        for page in pages:
            state = page.current_workflow_state
            if state is None:
                page.get_workflow().start(page, user)
            elif state.status == WorkflowState.STATUS_NEEDS_CHANGES:
                state.resume(user)
