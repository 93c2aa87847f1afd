"""The approver's answer to the differences that were shown."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from cms.approval.decisions import decisions, version, waiting
from cms.history.subject import subject_for
from cms.record.head import wait_for_writers

_DONE = {"approve": "”{}” är godkänd.", "reject": "”{}” är tillbakaskickad. Den som lämnade in den får veta varför."}


@require_POST
def decide(request: HttpRequest, key: str, decision: str) -> HttpResponse:
    """Yes or no to exactly the version that was shown: a newer one is shown first."""
    subject = subject_for(request.user, key)
    shown = reverse("public_review", args=[key])
    comment = request.POST.get("comment", "").strip()
    with transaction.atomic():
        wait_for_writers()
        subject.instance.refresh_from_db(fields=["latest_revision"])
        state = waiting(subject.instance)
        offered = {each.name: each for each in decisions(subject.instance, request.user)}
        if state is None or decision not in offered:
            raise PermissionDenied
        if request.POST.get("version") != version(subject.instance):
            messages.warning(request, "Utkastet har ändrats sedan du läste det. Här är det som gäller nu.")
            return redirect(shown)
        if offered[decision].needs_words and not comment:
            messages.error(request, "Skriv vad som behöver ändras innan du skickar tillbaka.")
            return redirect(shown)
        state.task.specific.on_action(state.specific, request.user, decision, comment=comment)
    messages.success(request, _DONE[decision].format(subject.instance.get_admin_display_title()))
    return redirect(subject.edit_url)
