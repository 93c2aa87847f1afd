"""Wagtail's own address for an answer, which would answer the newest draft: it must be the one that was shown."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from wagtail.admin.views.generic.workflow import WorkflowAction

from cms.approval.decisions import version, waiting
from cms.approval.views import CHANGED, shown_again
from cms.publishing.marks import key_of
from cms.record.head import wait_for_writers

Post = Callable[..., HttpResponseBase]


def install() -> None:
    """Guard the view that pages and snippets share."""
    if not hasattr(WorkflowAction.post, "is_guarded"):
        WorkflowAction.post = _guarded(WorkflowAction.post)


def _guarded(original: Post) -> Post:
    @wraps(original)
    def post(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with transaction.atomic():
            wait_for_writers()
            self.object.refresh_from_db()
            state = waiting(self.object)
            if state is None or state.pk != self.task_state.pk:
                self.add_not_in_moderation_error()
            elif request.POST.get("version") == version(self.object):
                return original(self, request, *args, **kwargs)
            else:
                messages.warning(request, CHANGED)
        return _told(self, request)

    post.is_guarded = True  # type: ignore[attr-defined]
    return post


def _told(view: Any, request: HttpRequest) -> HttpResponseBase:
    """Wagtail's window keeps the words where they stand; elsewhere the review takes them over."""
    if view.form_class and request.headers.get("X-Requested-With") == "XMLHttpRequest":
        form = view.form_class(request.POST)
        for message in messages.get_messages(request):
            form.add_error(None, str(message))
        answer: HttpResponseBase = view.render_modal_form(request, form)
        return answer
    return shown_again(request, key_of(view.object))
