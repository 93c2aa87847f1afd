"""What editors meet: everything that was ever public, the history of one object, and what its draft would change."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from cms.approval.decisions import decisions, version
from cms.approval.four_eyes import refusal
from cms.approval.handing_in import needs_another
from cms.history.editions import editions_of, shown
from cms.history.index import Memory, still_there
from cms.history.review import reviewed
from cms.history.revisions import drafts_of
from cms.history.subject import Subject, once_public, open_to, subject_for

EDITIONS = 10
REVISIONS = 20
PAGES = 50


def index(request: HttpRequest) -> HttpResponse:
    """Every page that was ever public, by what it was called and where it stood; those that are gone to begin with."""
    query, which = request.GET.get("q", "").strip(), request.GET.get("visa", "borta")
    pages = Paginator(Memory(query, only_gone=which != "alla"), PAGES).get_page(request.GET.get("p"))
    keys = [page.key for page in pages]
    context = {
        "pages": pages,
        "query": query,
        "only_gone": which != "alla",
        "kept": still_there(keys),
        "open": open_to(request.user, keys),
        "header_title": "Offentlig historik",
        "page_title": "Offentlig historik",
        "header_icon": "history",
        "breadcrumbs_items": [{"url": "", "label": "Offentlig historik"}],
    }
    return TemplateResponse(request, "cms/history/index.html", context)


def history(request: HttpRequest, key: str) -> HttpResponse:
    """Editions newest first, each with what it changed, and the revisions beside them."""
    subject = once_public(request.user, key)
    editions = Paginator(editions_of(key), EDITIONS).get_page(request.GET.get("p"))
    rows = list(editions)
    before = editions_of(key).filter(sequence__lt=rows[-1].sequence).first() if rows else None
    revisions = Paginator(subject.revisions, REVISIONS).get_page(request.GET.get("r"))
    return _page(
        request,
        "history",
        subject,
        page_title="Offentlig historik",
        editions=editions,
        rows=shown(rows, before),
        revisions=revisions,
        drafts=drafts_of(subject, list(revisions)),
    )


def review(request: HttpRequest, key: str, *, comment: str = "", status: int = 200) -> HttpResponse:
    """The draft against what is public, before anybody else sees it; `comment` is an approver's, begun before."""
    subject = subject_for(request.user, key)
    latest = getattr(subject.instance, "latest_revision", None)
    four_eyes = refusal(subject.instance, latest, request.user) if latest else ""
    return _page(
        request,
        "review",
        subject,
        page_title="Vad blir offentligt?",
        review=reviewed(subject),
        four_eyes=four_eyes,
        decisions=decisions(subject.instance, request.user),
        may_hand_in=needs_another(subject.instance, request.user, four_eyes),
        version=version(subject.instance),
        comment=comment,
        status=status,
    )


def _page(request: HttpRequest, name: str, subject: Subject, **context: Any) -> HttpResponse:
    trail = [{"url": subject.edit_url, "label": subject.title}, {"url": "", "label": context["page_title"]}]
    context |= {"subject": subject, "breadcrumbs_items": trail, "header_title": context["page_title"]}
    status = context.pop("status", 200)
    return TemplateResponse(request, f"cms/history/{name}.html", {**context, "header_icon": "history"}, status=status)
