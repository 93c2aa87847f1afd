"""The advice beside the form."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from cms.advice.seen import advice_on_draft
from cms.history.subject import subject_for
from cms.validation import problems_of


def beside_the_form(request: HttpRequest, key: str) -> HttpResponse:
    """What stops the draft, and what could be better, as it was last saved."""
    subject = subject_for(request.user, key)
    draft = subject.draft
    context = {"problems": problems_of(draft), "advice": advice_on_draft(key, draft)}
    return TemplateResponse(request, "cms/advice/beside.html", context, headers={"Cache-Control": "no-store"})
