"""Whether an editor may still see the draft that a token opens."""

from wagtail.models import Page

from cms.models import PreviewDraft
from cms.publishing.marks import snippet_model, snippet_of
from cms.publishing.pages import pages_of


def may_still_see(draft: PreviewDraft) -> bool:
    """True while the draft's page or snippet is there, and is the editor's to work with.

    What had never been saved is nowhere yet: it has its parent's rights, or its kind's.
    """
    if not draft.key.startswith("page:"):
        return _may_see_snippet(draft)
    return _may_add_page(draft) if draft.is_new else _may_see_page(draft)


def _may_see_page(draft: PreviewDraft) -> bool:
    """Wagtail's own rule for drafts."""
    page = pages_of([draft.key]).first()
    if page is None:
        return False
    rights = page.permissions_for_user(draft.user)
    return bool(rights.can_edit() or rights.can_publish())


def _may_add_page(draft: PreviewDraft) -> bool:
    parent_key = draft.editions[0]["parent_key"]
    parent = pages_of([parent_key]).first() if parent_key else Page.get_first_root_node()
    return parent is not None and bool(parent.permissions_for_user(draft.user).can_add_subpage())


def _may_see_snippet(draft: PreviewDraft) -> bool:
    if not draft.is_new and snippet_of(draft.key) is None:
        return False
    policy = snippet_model(draft.key).snippet_viewset.permission_policy
    return bool(policy.user_has_permission(draft.user, "add" if draft.is_new else "change"))
