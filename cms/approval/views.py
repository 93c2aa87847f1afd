"""The approver's answer to the differences that were shown."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from cms.approval.comments import written
from cms.approval.decisions import decisions, version, waiting
from cms.approval.outcome import outcome
from cms.approval.together import desk_of
from cms.history.subject import subject_for
from cms.history.views import review
from cms.record.errors import PublicationError
from cms.record.head import wait_for_writers

CHANGED = "Utkastet har ändrats sedan du läste det. Läs det som gäller nu under ”Vad blir offentligt?”."
SENT_BACK = "”{}” är tillbakaskickad. Den som lämnade in den får veta varför."
OPEN = "Öppna sidan"


@require_POST
def decide(request: HttpRequest, key: str, decision: str) -> HttpResponse:
    """Yes or no to exactly the version that was shown: a newer one is shown first."""
    subject = subject_for(request.user, key)
    comment = written(request)
    try:
        with transaction.atomic():
            wait_for_writers()
            subject.instance.refresh_from_db(fields=["latest_revision"])
            state = waiting(subject.instance)
            offered = {each.name: each for each in decisions(subject.instance, request.user)}
            if state is None or decision not in offered:
                raise PermissionDenied
            if request.POST.get("version") != version(subject.instance):
                messages.warning(request, CHANGED)
                return shown_again(request, key)
            if offered[decision].needs_words and not comment:
                messages.error(request, "Skriv vad som behöver ändras innan du skickar tillbaka.")
                return shown_again(request, key)
            state.task.specific.on_action(state.specific, request.user, decision, comment=comment)
    except PublicationError as refusal:
        for failure in refusal.failures:
            messages.error(request, f"”{failure.title}” publicerades inte. {' '.join(failure.messages)}")
        return shown_again(request, key)
    page = subject.instance
    said = SENT_BACK.format(page.get_admin_display_title()) if offered[decision].needs_words else outcome(page)
    messages.success(request, said, buttons=[messages.button(subject.edit_url, OPEN)])
    return redirect(desk_of(page, request.user))


def shown_again(request: HttpRequest, key: str) -> HttpResponse:
    """The review as it reads now, with the approver's words still in their place."""
    return review(request, key, comment=written(request), status=409)
