"""GraphQL over a draft: the same schema and operations as the public endpoint, for the bearer of a preview token."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.views.decorators.csrf import csrf_exempt

from cms.endpoint import cors
from cms.endpoint.context import Context
from cms.endpoint.deadline import Deadline
from cms.endpoint.refusal import refusal
from cms.endpoint.view import GraphQLView
from cms.models import PreviewDraft
from cms.preview.front_end import front_end_origin
from cms.preview.snapshot import DraftSnapshot
from cms.preview.stored import from_json
from cms.preview.tokens import InvalidTokenError, draft_of
from cms.record.reader import Snapshot, open_snapshot

_SCHEME = "Preview "


class PreviewContext(Context):
    """Today means the draft; a past instant means what it always means."""

    def __init__(self, request: HttpRequest, deadline: Deadline) -> None:
        super().__init__(request, deadline)
        self.draft = _draft(request)
        setattr(request, "draft", self.draft)  # noqa: B010  # for the headers of the answer

    def open(self, as_of: datetime | None) -> Snapshot:
        if as_of is not None:
            return open_snapshot(as_of)
        return DraftSnapshot(self.draft.pk, [from_json(edition) for edition in self.draft.editions])


class PreviewView(GraphQLView):
    """`/preview/graphql/`: at the editors' process only, with the token in a header, never kept by any cache."""

    kept = False
    context_class = PreviewContext

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The front end that shows previews may read them in the browser, without being told of to anybody else."""
        response = super().dispatch(request, *args, **kwargs)
        told = cors.preflight if request.method == "OPTIONS" else cors.allowing
        for name, value in told(request, *filter(None, [front_end_origin()])).items():
            response[name] = value
        patch_vary_headers(response, ["Origin"])
        draft: PreviewDraft | None = getattr(request, "draft", None)
        for name, value in _told_of(draft).items() if draft else ():
            response[name] = value
        return response


def _told_of(draft: PreviewDraft) -> dict[str, str]:
    """Of a shared draft: of when it is, and until when its link works."""
    if draft.shared_until is None:
        return {}
    told = {"Draft-Shared-At": draft.created_at.isoformat(), "Draft-Shared-Until": draft.shared_until.isoformat()}
    return told | {"Access-Control-Expose-Headers": f"Retry-After, X-Request-ID, {', '.join(told)}"}


def _draft(request: HttpRequest) -> PreviewDraft:
    """One and the same refusal for every bad token, so that nothing can be learned from it."""
    authorization = request.headers.get("Authorization", "")
    try:
        if not authorization.startswith(_SCHEME):
            raise InvalidTokenError
        return draft_of(authorization.removeprefix(_SCHEME).strip())
    except InvalidTokenError:
        raise refusal(401, "INVALID_PREVIEW_TOKEN", "The preview token is missing, unknown or expired.") from None


@csrf_exempt
def preview_view(request: HttpRequest) -> HttpResponseBase:
    """The view, for the address."""
    return PreviewView.as_view()(request)
