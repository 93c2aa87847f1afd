"""Where a mail or a form of an approver leads to, and which version the form answers."""

from typing import Any

from django import template
from wagtail.models import Page

from cms.approval.decisions import version
from cms.approval.one_mail import told_together
from cms.approval.outcome import outcome
from cms.approval.together import Together, together_with
from cms.differences.difference import Difference
from cms.history.margin import Margin, Said, root_of
from cms.history.subject import address
from cms.history.touched import touched_at_once
from cms.publishing.marks import key_of

register = template.Library()


@register.simple_tag
def review_address(instance: Page) -> str:
    """What would become public of a page."""
    return address("review", instance)


@register.simple_tag(takes_context=True)
def version_shown(context: Any, instance: Any) -> str:
    """The version when the form was first shown: one that is shown again still answers for that."""
    return str(context["request"].POST.get("version") or version(instance))


@register.inclusion_tag("cms/history/touched.html")
def touched_pages(key: str, *, at_once: bool = True) -> dict[str, Any]:
    """Above a form: which public pages its change is read on. `at_once`: there is no draft, saving is publishing."""
    return {"touched": touched_at_once(key), "at_once": at_once}


@register.simple_tag
def key_in_record(instance: Any) -> str:
    return key_of(instance)


@register.filter
def said_of(difference: Difference, margin: Margin | None) -> list[Said]:
    """What was said in the margin of the field that differs."""
    return (margin or {}).get(root_of(difference), [])


@register.simple_tag
def told_beside() -> list[Page]:
    """All the pages that a mail tells of, where it tells of many."""
    return told_together()


@register.simple_tag
def outcome_of(page: Page) -> str:
    return outcome(page)


@register.simple_tag
def answered_together(page: Page, user: Any) -> Together | None:
    """Where what waits beside a page is read and answered with it."""
    return together_with(page.specific, user)
