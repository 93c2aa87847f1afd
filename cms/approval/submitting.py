"""A writer hands in what the review has shown, straight from there."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from cms.approval.decisions import version
from cms.approval.handing_in import hand_in, may_hand_in
from cms.approval.together import desk_of
from cms.approval.views import CHANGED, OPEN, shown_again
from cms.history.review import reviewed
from cms.history.subject import subject_for
from cms.record.head import wait_for_writers

DONE = "”{}” är inlämnad för godkännande. Inget ändras för läsarna förrän någon godkänner."
UNREADY = "Inget är inlämnat: rätta först det som står här."


@require_POST
def submit(request: HttpRequest, key: str) -> HttpResponse:
    """Exactly the version that was shown, and nothing that a rule would stop."""
    subject = subject_for(request.user, key)
    page = subject.instance
    with transaction.atomic():
        wait_for_writers()
        page.refresh_from_db(fields=["latest_revision"])
        if not may_hand_in(page, request.user):
            raise PermissionDenied
        if request.POST.get("version") != version(page):
            messages.warning(request, CHANGED)
            return shown_again(request, key)
        if reviewed(subject).stops:
            messages.error(request, UNREADY)
            return shown_again(request, key)
        hand_in([page], request.user)
    messages.success(
        request, DONE.format(page.get_admin_display_title()), buttons=[messages.button(subject.edit_url, OPEN)]
    )
    return redirect(desk_of(page, request.user))
