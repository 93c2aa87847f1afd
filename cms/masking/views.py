"""Masking in the admin: find, choose, see what will disappear, and say so twice."""

from abc import ABC, abstractmethod
from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.masking.act import mask_for_good
from cms.masking.forms import ConfirmForm, FieldsForm, ReasonForm
from cms.masking.plan import plan_of
from cms.masking.targets import choices_of, document_of, editions_of, find, title_of
from cms.record.masking import Wanted
from cms.record.masking_scope import every_edition, same_fields, same_whole
from cms.record.models import Edition, Masking

PERMISSION = "record.mask_edition"
TITLE = "Maskering"


class MaskingPage(PermissionRequiredMixin, WagtailAdminTemplateMixin, TemplateView):
    permission_required = PERMISSION
    raise_exception = True
    page_title = TITLE
    header_icon = "view"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """The first page, the object, and what is done with it."""
        *above, (here, _) = [(TITLE, reverse("masking:index")), *self.trail()]
        return [*({"url": url, "label": label} for label, url in above), {"url": "", "label": here}]

    def trail(self) -> list[tuple[str, str]]:
        """Labels and addresses below the first page."""
        return []


class IndexView(MaskingPage):
    """Search, and what has been masked."""

    template_name = "masking/index.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        query = self.request.GET.get("q", "").strip()
        latest = Masking.objects.select_related("edition", "maskingattribution").order_by("-sequence")[:50]
        found = find(query) if query else []
        return super().get_context_data(query=query, found=found, latest=latest, **kwargs)


class ObjectView(MaskingPage):
    """The editions of one object; an image or a document is masked in all of them at once."""

    template_name = "masking/object.html"

    def trail(self) -> list[tuple[str, str]]:
        return [(title_of(self.kwargs["key"]), "")]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        key = str(self.kwargs["key"])
        editions = editions_of(key)
        if not editions:
            raise Http404
        page = key.startswith("page:")
        left = any(not each.empty for each in editions)
        return super().get_context_data(editions=editions, title=title_of(key), page=page, left=left, **kwargs)


class ActView(MaskingPage, ABC):
    """First the form, then what it would take away with a question, then the act."""

    template_name = "masking/act.html"

    @abstractmethod
    def scope(self, cleaned: dict[str, Any]) -> Wanted:
        """What the form's answers mean, in the record as it stands."""

    def form(self, data: Any = None) -> ReasonForm:
        return ReasonForm(data)

    def get_page_subtitle(self) -> str:
        return self.title()

    def trail(self) -> list[tuple[str, str]]:
        return [(self.title(), reverse("masking:object", args=[self.key()])), ("Maskera", "")]

    def title(self) -> str:
        return title_of(self.key())

    def key(self) -> str:
        return str(self.kwargs["key"])

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=self.form()))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.form(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        cleaned = form.cleaned_data
        confirm = ConfirmForm(request.POST if "typed" in request.POST else None, title=self.title())
        if confirm.is_valid():
            return self.act(cleaned)
        chosen = [(name, value) for name in form.fields for value in request.POST.getlist(name)]
        context = self.get_context_data(plan=plan_of(self.scope(cleaned)), chosen=chosen, confirm=confirm, **cleaned)
        self.template_name = "masking/confirm.html"
        return self.render_to_response(context)

    def act(self, cleaned: dict[str, Any]) -> HttpResponse:
        done = mask_for_good(
            lambda: self.scope(cleaned),
            ground=cleaned["ground"],
            reason=cleaned["reason"],
            actor=self.request.user,
        )
        messages.success(self.request, f"Maskerat i {len(done)} publiceringar. Det går inte att ångra.")
        return redirect("masking:object", key=self.key())


class EditionView(ActView):
    """Some fields of a page's edition, or all of it, wherever the page says the same."""

    def edition(self) -> Edition:
        edition = Edition.objects.filter(sequence=self.kwargs["sequence"], key__startswith="page:").first()
        if edition is None or not document_of(edition.sequence):
            raise Http404
        return edition

    def key(self) -> str:
        return self.edition().key

    def form(self, data: Any = None) -> ReasonForm:
        return FieldsForm(data, choices=choices_of(document_of(self.edition().sequence)))

    def scope(self, cleaned: dict[str, Any]) -> Wanted:
        sequence = self.edition().sequence
        if cleaned["extent"] == FieldsForm.WHOLE:
            return same_whole(sequence)
        return same_fields(sequence, cleaned["fields_"])


class FileView(ActView):
    """An image or a document: every edition of it, its files, and every use of it."""

    def scope(self, cleaned: dict[str, Any]) -> Wanted:
        return every_edition(self.key())

    def key(self) -> str:
        key = super().key()
        if key.partition(":")[0] not in {"image", "document"} or not editions_of(key):
            raise Http404
        return key
