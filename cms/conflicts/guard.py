"""A form is saved only onto the version that it was loaded from, and nobody else saves between the look and the save.

Wagtail looks before an autosave and lets every other save overwrite. It also looks before anything is locked, so that
two autosaves at once both pass.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import transaction
from django.forms import BaseForm
from django.http.response import HttpResponseBase
from wagtail.admin.views.pages.edit import EditView as PageEditView
from wagtail.models import Revision
from wagtail.snippets.views.snippets import EditView as SnippetEditView

from cms.conflicts.telling import tell
from cms.record.errors import PublicationError
from cms.record.head import wait_for_writers

Accept = Callable[[Any, BaseForm], HttpResponseBase]


def install() -> None:
    """Guard the two forms that drafts are written in; the views of old revisions inherit it."""
    for view in (PageEditView, SnippetEditView):
        if not hasattr(view.form_valid, "is_guarded"):
            view.form_valid = _guarded(view.form_valid)


def _guarded(original: Accept) -> Accept:
    @wraps(original)
    def form_valid(self: Any, form: BaseForm) -> HttpResponseBase:
        refused: PublicationError | None = None
        with transaction.atomic():
            wait_for_writers()
            if is_stale(self):
                return tell(self, form)
            try:
                return original(self, form)
            except PublicationError as error:
                # Only the publication is undone: the draft stays.
                refused = error
        raise refused

    form_valid.is_guarded = True  # type: ignore[attr-defined]
    return form_valid


def is_stale(view: Any) -> bool:
    """Whether the draft is another than the one in the form, as it stands under the lock."""
    instance = view.page if isinstance(view, PageEditView) else view.object
    if not hasattr(instance, "latest_revision_id"):
        return False
    latest = _latest_revision(instance)
    view.latest_revision = latest
    for kept in ("latest_revision_created_at", "is_out_of_date"):
        vars(view).pop(kept, None)
    sent = view.request.POST
    if latest is not None and not (sent.get("overwrite_revision_id") or sent.get("loaded_revision_id")):
        return True
    return bool(view.is_out_of_date)


def _latest_revision(instance: Any) -> Revision | None:
    model = type(instance)
    pk = model._default_manager.filter(pk=instance.pk).values_list("latest_revision_id", flat=True).first()
    return Revision.objects.select_related("user").filter(pk=pk).first()
