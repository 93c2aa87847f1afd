"""The guide's own pages, its pictures and its search."""

from typing import Any

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.guide.pages import FIRST, PICTURES, GuidePage, guide
from cms.guide.search import search

TITLE = "Handbok"


class GuideView(WagtailAdminTemplateMixin, TemplateView):
    """One page of it, or what a search finds."""

    template_name = "cms/guide/page.html"
    header_icon = "help"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        pages, slug = guide(), kwargs.get("slug", FIRST)
        if slug not in pages or kwargs.get("slug") == FIRST:
            raise Http404
        self.page: GuidePage = pages[slug]
        self.query = request.GET.get("q", "").strip()

    def get_page_title(self) -> str:
        return f"Sök i handboken: {self.query}" if self.query else self.page.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        is_first = self.page.slug == FIRST
        above = [] if is_first else [{"url": reverse("guide"), "label": TITLE}]
        return [*above, {"url": "", "label": TITLE if is_first else self.page.title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        pages = list(guide().values())
        place = pages.index(self.page)
        return super().get_context_data(
            guide_page=self.page,
            is_first=self.page.slug == FIRST,
            pages=pages[1:],
            before=pages[place - 1] if place else None,
            after=pages[place + 1] if place + 1 < len(pages) else None,
            query=self.query,
            found=search(pages[1:], self.query),
            **kwargs,
        )


def picture(request: HttpRequest, name: str) -> FileResponse:
    """Only what a page of the guide shows."""
    link = f"{PICTURES}/{name}"
    if not any(link in page.text.pictures for page in guide().values()):
        raise Http404
    answer = FileResponse((settings.GUIDE / PICTURES / name).open("rb"), content_type="image/webp")
    answer["Cache-Control"] = "private, max-age=3600"
    return answer
