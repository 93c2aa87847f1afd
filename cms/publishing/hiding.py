"""Whoever hides a page from the public says why: those who look for it, and those who audit, have a right to know."""

from typing import Any

from django import forms
from django.http import HttpRequest
from wagtail.admin.forms.pages import PageViewRestrictionForm
from wagtail.admin.views import page_privacy
from wagtail.models import Page, PageViewRestriction

from cms.publishing.reasons import FIELD, answered
from cms.publishing.withdrawal import is_public

MISSING = "Skriv varför, med stöd i lag eller beslut. Skälet visas för den som söker sidan."


class HidingForm(PageViewRestrictionForm):
    """Wagtail's form, with the public reason of what everybody could read until now."""

    public_reason = forms.CharField(
        label="Varför får inte alla läsa sidan längre?",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Med stöd i lag eller beslut. Visas för den som söker sidan, och i den offentliga historiken. "
        "Skriv inte det som ska skyddas.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not _hides_something(answered()):
            del self.fields[FIELD]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        hides = cleaned.get("restriction_type") != PageViewRestriction.NONE
        if FIELD in self.fields and hides and not cleaned.get(FIELD) and FIELD not in self.errors:
            self.add_error(FIELD, MISSING)
        return cleaned


def _hides_something(request: HttpRequest | None) -> bool:
    match = request.resolver_match if request else None
    page = Page.objects.filter(pk=match.kwargs.get("page_id")).first() if match else None
    return page is not None and is_public(page.specific_deferred)


def install() -> None:
    """Wagtail's view has no setting for its form."""
    page_privacy.PageViewRestrictionForm = HidingForm
