"""What was said in the margin of a page's form: who reads differences reads it there."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Comment, Page

from cms.differences.difference import Difference, capitalised

Margin = dict[str, list["Said"]]


@dataclass(frozen=True, slots=True)
class Said:
    """One comment, or an answer to it."""

    field: str
    label: str
    by: str
    at: datetime
    text: str
    is_answer: bool = False


def margin_of(instance: Any) -> Margin:
    """What nobody has ticked off yet, by the name of the field, in the order it was said."""
    margin: Margin = defaultdict(list)
    if isinstance(instance, Page):
        open_ones = Comment.objects.filter(page=instance.pk, resolved_at=None).order_by("created_at")
        for comment in open_ones.select_related("user").prefetch_related("replies__user"):
            field = comment.contentpath.partition(".")[0]
            label = _label(instance, field)
            for each in (comment, *comment.replies.all()):
                by = get_user_display_name(each.user)
                margin[field].append(Said(field, label, by, each.created_at, each.text, each is not comment))
    return dict(margin)


def beside_nothing(margin: Margin, differences: Iterable[Difference]) -> list[Said]:
    """What was said of fields that do not differ in public."""
    shown = {root_of(difference) for difference in differences}
    return [said for field, many in margin.items() if field not in shown for said in many]


def root_of(difference: Difference) -> str:
    """The form's field, for a path in the contract's words: there the blocks of a text stand beside the text."""
    root = difference.path.partition(".")[0].partition("[")[0].removesuffix("Blocks")
    return re.sub(r"[A-Z]", lambda letter: f"_{letter[0].lower()}", root)


def _label(page: Page, field: str) -> str:
    try:
        return capitalised(str(type(page)._meta.get_field(field).verbose_name))
    except (FieldDoesNotExist, AttributeError):
        return "Formuläret"
