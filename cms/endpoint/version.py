"""`/graphql/version`: the content version, for caches that keep answers under it. It costs next to nothing."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from cms.endpoint.answer import NOTHING
from cms.endpoint.deadline import Deadline, Interrupted
from cms.endpoint.errors import interrupted
from cms.endpoint.freshness import CONTENT_VERSION
from cms.endpoint.known import generation, with_day
from cms.endpoint.reading import reading
from cms.endpoint.response import Response, respond
from cms.record.version import current_stamp


@require_safe
def content_version(request: HttpRequest) -> HttpResponse:
    try:
        current = generation() or _read()
    except Interrupted as interruption:
        refused = interrupted(interruption)
        return respond(request, Response(refused.status, NOTHING, refused.headers))
    return respond(request, Response(204, NOTHING, {CONTENT_VERSION: current}))


def _read() -> str:
    with reading(Deadline(settings.GRAPHQL_REQUEST_TIMEOUT)):
        return with_day(current_stamp())
