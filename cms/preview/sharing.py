"""Links to a draft for those who have no account: they expire, can be revoked, and show a draft as one."""

from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from wagtail.models import Page

from cms.history.subject import Subject, subject_for
from cms.models import PreviewDraft
from cms.people.audit import tell
from cms.preview.drafts import draft_editions
from cms.preview.page import localised_path, shared_address
from cms.preview.tokens import Look, Sharing, forget_expired, new_token

DAYS = [("1", "ett dygn"), ("7", "en vecka"), ("30", "30 dagar")]


class SharingForm(forms.Form):
    shared_with = forms.CharField(
        label="Till vem",
        max_length=100,
        help_text="Till exempel kommunstyrelsens ordförande. Bara ni ser det.",
    )
    days = forms.ChoiceField(label="Länken fungerar i", choices=DAYS, initial="7")


def share(request: HttpRequest, key: str) -> HttpResponse:
    """The live links of a draft, and a form for another one. A link is shown once: only its digest is kept."""
    subject = subject_for(request.user, key)
    if not isinstance(subject.instance, Page):
        raise Http404
    if "revoke" in request.POST:
        _revoke(subject.instance, key, request.POST["revoke"])
        messages.success(request, "Länken är återkallad. Den som har den ser ingenting längre.")
        return redirect(request.path)
    form = SharingForm(request.POST or None)
    link = _shared(request.user, subject, form.cleaned_data) if form.is_valid() else ""
    forget_expired()
    live = PreviewDraft.objects.filter(key=key, shared_until__isnull=False).select_related("user").defer("editions")
    context = {
        "subject": subject,
        "form": form,
        "link": link,
        "live": live.order_by("-created_at"),
        "header_title": "Dela förhandsvisning",
        "header_icon": "link",
        "breadcrumbs_items": [
            {"url": subject.edit_url, "label": subject.title},
            {"url": "", "label": "Dela förhandsvisning"},
        ],
    }
    return TemplateResponse(request, "cms/preview/share.html", context, headers={"Cache-Control": "no-store"})


def _revoke(page: Page, key: str, pk: str) -> None:
    live = PreviewDraft.objects.filter(key=key, shared_until__isnull=False)
    draft = live.filter(pk=pk).first() if pk.isascii() and pk.isdecimal() and len(pk) < 10 else None
    if draft is not None:
        draft.delete()
        tell(page, "people.unshared", shared_with=draft.shared_with)


def _shared(user: Any, subject: Subject, chosen: dict[str, str]) -> str:
    editions = draft_editions(subject.draft)
    until = timezone.now() + timedelta(days=int(chosen["days"]))
    sharing = Sharing(until, chosen["shared_with"])
    token = new_token(Look(user, subject.instance.latest_revision_id, editions), sharing=sharing)
    told = {"shared_with": chosen["shared_with"], "until": timezone.localtime(until).strftime("%Y-%m-%d %H:%M")}
    tell(subject.instance, "people.shared", **told)
    return shared_address(localised_path(editions[0]), token)
