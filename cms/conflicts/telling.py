"""The page that says who saved meanwhile, shows both texts and asks how to go on. Nothing has been written then."""

from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from wagtail.admin.views.pages.edit import EditView as PageEditView
from wagtail.models import Page, Revision

from cms.approval.comments import written
from cms.conflicts.carried import Carried, content_of, version_of
from cms.conflicts.merge import Content, differing
from cms.conflicts.shown import fields
from cms.history.subject import edit_address
from cms.publishing.marks import key_of

APART = {"comment_notifications", "wagtail_admin_comments"}
CONSUMED = {"change_kind", "change_note"}
SAVED_ALREADY = "Det här hade du redan sparat. Inget nytt är skrivet: formuläret visar det som gäller nu."


def tell(view: Any, form: BaseForm) -> HttpResponseBase:
    """To a browser that saves by itself a sentence, to a person the page."""
    if view.expects_json_response:
        told = {"error_code": "invalid_revision", "error_message": gettext("Saving will overwrite a newer version.")}
        return JsonResponse({"success": False, **told}, status=400)
    mine = form.save(commit=False)  # type: ignore[attr-defined]
    if _is_saved_already(view, form, mine):
        messages.info(view.request, SAVED_ALREADY)
        return redirect(edit_address(view.request.user, mine))
    base = _loaded(view)
    latest = view.latest_revision
    carried = Carried(key_of(mine), view.request.user.pk, base, content_of(mine), version_of(latest))
    return conflict_page(view.request, mine, latest, carried)


def conflict_page(
    request: HttpRequest, mine: Any, latest: Revision, carried: Carried, unanswered: bool = False
) -> HttpResponseBase:
    """409: the form was right, and the time was not."""
    theirs = latest.as_object()
    context = {
        "header_title": "Två har skrivit samtidigt",
        "header_icon": "warning",
        "breadcrumbs_items": [
            {"url": edit_address(request.user, mine), "label": str(theirs)},
            {"url": "", "label": "Två har skrivit samtidigt"},
        ],
        "fields": fields(request, theirs, mine, carried.base),
        "latest": latest,
        "is_own": latest.user_id == request.user.pk,
        "carried": carried.sealed(),
        "key": carried.key,
        "edit_url": edit_address(request.user, mine),
        "base_is_gone": carried.base is None,
        "unanswered": unanswered,
        "comment": written(request),
    }
    return TemplateResponse(request, "cms/conflicts/conflict.html", context, status=409)


def _is_saved_already(view: Any, form: Any, mine: Any) -> bool:
    """A button that was pressed twice, or a form that was gone back to and sent once more."""
    latest = view.latest_revision
    written = {*form.fields, *getattr(form, "formsets", ())} - APART
    if latest.pk == mine.live_revision_id:
        written -= CONSUMED
    return latest.user_id == view.request.user.pk and not differing(latest.content, content_of(mine)) & written


def _loaded(view: Any) -> Content | None:
    """The version that the form was loaded from, where no autosave has written over it."""
    sent = view.request.POST
    own, loaded = sent.get("overwrite_revision_id", ""), sent.get("loaded_revision_id", "")
    pk = own or loaded
    instance: Page = view.page if isinstance(view, PageEditView) else view.object
    revision = instance.revisions.filter(pk=pk).first() if pk.isdigit() else None
    if revision is None or not (own or version_of(revision)[1] == sent.get("loaded_revision_created_at")):
        return None
    content: Content = revision.content
    return content
