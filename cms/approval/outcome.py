"""What an answer came to, told to who gave it and to who waited for it."""

from typing import Any

from django.template.defaultfilters import date as formatted
from django.utils import timezone

from cms.approval.decisions import waiting
from cms.standing.pages import facts_of


def outcome(page: Any) -> str:
    """Whether what was approved is public, or when it will be."""
    page = type(page).objects.get(pk=page.pk)
    title, step = page.get_admin_display_title(), waiting(page)
    if step:
        return f"”{title}” är godkänd i det här steget, men inte offentlig än: nästa steg är {step.task.name}."
    facts = facts_of([page.pk])[page.pk]
    if facts.goes_live_at:
        hour = formatted(timezone.localtime(facts.goes_live_at), "j F Y \\k\\l. H.i")
        return f"”{title}” är godkänd och blir offentlig {hour}."
    if facts.closed_by is not None:
        return (
            f"”{title}” är godkänd och publicerad, men syns inte än: ”{facts.closed_by}”, ovanför, är inte publicerad."
        )
    return f"”{title}” är godkänd och offentlig nu."
