"""Ways from the form to the review of a draft, which saves what has been written first."""

from typing import Any

from wagtail.admin.action_menu import ActionMenuItem as PageMenuItem
from wagtail.snippets.action_menu import ActionMenuItem as SnippetMenuItem

REVIEW = "action-review"


class PageReviewItem(PageMenuItem):
    label = "Granska ändringen"
    name = REVIEW
    icon_name = "view"
    order = 5


class SnippetReviewItem(SnippetMenuItem):
    label = "Granska ändringen"
    name = REVIEW
    icon_name = "view"
    order = 5

    def is_shown(self, context: dict[str, Any]) -> bool:
        return bool(super().is_shown(context) and context.get("draftstate_enabled"))
