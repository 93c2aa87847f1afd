"""Where something is used, and the register of people in pictures."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.functional import cached_property
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.images.permissions import permission_policy as images

from cms.history.subject import Subject, subject_for
from cms.library.consents import CHOICES, Consent, pictures_of_people
from cms.library.uses import counted, uses_of
from cms.masking.views import PERMISSION as MASKING

RECORD = "record.view_edition"
REGISTER = "Personer i bilder"
PAGE = 50


def may_read_register(user: Any) -> bool:
    return bool(user.has_perm(RECORD) or images.user_has_any_permission(user, ["add", "change"]))


class UsesView(WagtailAdminTemplateMixin, TemplateView):
    """One image or document: today and in the past."""

    template_name = "cms/library/uses.html"
    page_title = "Var används den?"
    header_icon = "link"

    @cached_property
    def subject(self) -> Subject:
        return subject_for(self.request.user, str(self.kwargs["key"]), right=RECORD)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        key = str(self.kwargs["key"])
        if key.partition(":")[0] not in {"image", "document"}:
            raise Http404
        subject, uses = self.subject, uses_of(key)
        return super().get_context_data(
            subject=subject,
            now=[use for use in uses if use.until is None],
            before=[use for use in uses if use.until is not None],
            may_mask=self.request.user.has_perm(MASKING) and bool(uses),
            **kwargs,
        )

    def get_page_subtitle(self) -> str:
        return self.subject.title

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [{"url": self.subject.edit_url, "label": self.subject.title}, {"url": "", "label": self.page_title}]


class RegisterView(WagtailAdminTemplateMixin, TemplateView):
    """Who is shown, on what ground, until when and where; each can be withdrawn everywhere at once."""

    template_name = "cms/library/register.html"
    page_title = REGISTER
    header_icon = "group"
    breadcrumbs_items: list[dict[str, str]] = [{"url": "", "label": REGISTER}]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_read_register(request.user):
            raise PermissionDenied
        answer: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return answer

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        choice, words = self.request.GET.get("visa", ""), self.request.GET.get("q", "").strip()
        page = Paginator(pictures_of_people(choice, words), PAGE).get_page(self.request.GET.get("p"))
        pictures = list(page)
        counts = counted([f"image:{picture.uuid}" for picture in pictures])
        return super().get_context_data(
            page=page,
            consents=[Consent(picture, *counts[f"image:{picture.uuid}"]) for picture in pictures],
            choices=CHOICES,
            choice=choice,
            words=words,
            may_mask=self.request.user.has_perm(MASKING),
            **kwargs,
        )
