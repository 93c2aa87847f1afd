"""What an editor chose of two texts becomes the next draft."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from wagtail.log_actions import log
from wagtail.models import Comment, LockableMixin, Page, Revision

from cms.approval.comments import written
from cms.conflicts.carried import Carried, opened, version_of
from cms.conflicts.merge import Side, merge
from cms.conflicts.telling import conflict_page
from cms.history.subject import edit_address, subject_for
from cms.record.head import wait_for_writers

_COMMENTS = "wagtail_admin_comments"


@require_POST
def resolve(request: HttpRequest, key: str) -> HttpResponseBase:
    """Put the two together as the editor said; told again, where a third has saved or an answer is missing."""
    instance = subject_for(request.user, key).instance
    carried = opened(request.POST.get("carried", ""), key, cast(Any, request.user).pk)
    if carried is None:
        raise Http404
    _refuse_locked(instance, request.user)
    with transaction.atomic():
        wait_for_writers()
        latest = _latest(instance)
        mine = instance.with_content_json(carried.mine)
        again = Carried(carried.key, carried.user_id, carried.base, carried.mine, version_of(latest))
        if carried.latest != version_of(latest):
            return conflict_page(request, mine, latest, again)
        if not _is_answered(request, carried, latest):
            return conflict_page(request, mine, latest, again, unanswered=True)
        _save(instance, merge(carried.base, latest.content, carried.mine, _sides(request)).content, carried, request)
    if comment := written(request):
        messages.info(request, f"Kommentaren som du inte hann lämna: ”{comment}”")
    messages.success(request, "Texterna ligger nu i ett gemensamt utkast. Läs igenom det innan du publicerar.")
    return redirect(edit_address(request.user, instance))


def _refuse_locked(instance: Any, user: Any) -> None:
    lock = instance.get_lock() if isinstance(instance, LockableMixin) else None
    if lock is not None and lock.for_user(user):
        raise PermissionDenied


def _latest(instance: Any) -> Revision:
    pk = type(instance)._default_manager.values_list("latest_revision_id", flat=True).get(pk=instance.pk)
    latest: Revision = Revision.objects.select_related("user").get(pk=pk)
    return latest


def _sides(request: HttpRequest) -> dict[str, Side]:
    chosen = {name.removeprefix("keep-"): value for name, value in request.POST.items() if name.startswith("keep-")}
    return {name: cast(Side, value) for name, value in chosen.items() if value in ("theirs", "mine")}


def _is_answered(request: HttpRequest, carried: Carried, latest: Revision) -> bool:
    """Only fields that the page shows are asked about: of the others there is nothing to see."""
    asked = set(request.POST.getlist("asked"))
    return merge(carried.base, latest.content, carried.mine).clashes & asked <= _sides(request).keys()


def _save(instance: Any, content: dict[str, Any], carried: Carried, request: HttpRequest) -> None:
    draft = instance.with_content_json({**content, _COMMENTS: []} if isinstance(instance, Page) else content)
    if isinstance(draft, Page):
        _keep_comments(draft, carried, request.user)
        draft.save_revision(user=request.user, log_action=True, clean=False)
    else:
        revision = draft.save_revision(user=request.user, clean=False)
        log(instance=draft, action="wagtail.edit", user=request.user, revision=revision, content_changed=True)


def _keep_comments(draft: Page, carried: Carried, user: Any) -> None:
    """What was said in the margin of the form that could not be saved."""
    for said in carried.mine.get(_COMMENTS, []):
        if said["pk"] is None:
            where = {name: said[name] for name in ("text", "contentpath", "position")}
            Comment.objects.create(page=draft, user=user, **where)
