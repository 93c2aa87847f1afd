"""The record's addresses over plain HTTP: where a page is, where it went, or that it is gone."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from cms.endpoint.deadline import Deadline, Interrupted
from cms.endpoint.freshness import NO_STORE, cache_control
from cms.endpoint.reading import reading
from cms.record.reader import open_snapshot
from cms.schema.route import route_to

FRONT_END = "/reference/index.html"
"""What the proxy sends in our place where there is a page, under our type: showing it is the front end's work."""
HTML = "text/html; charset=utf-8"
ITS_OWN = ("/sok/", "/andringar/")
"""Pages that the front end makes itself, out of what the record answers."""


@require_safe
def address(request: HttpRequest) -> HttpResponse:
    if request.path in ITS_OWN:
        headers = {"Cache-Control": cache_control(past=False), "X-Accel-Redirect": FRONT_END}
        return HttpResponse(content_type=HTML, headers=headers)
    deadline = Deadline(settings.GRAPHQL_REQUEST_TIMEOUT)
    try:
        with reading(deadline):
            route = route_to(open_snapshot(), request.path, settings.LANGUAGE_CODE)
    except Interrupted as interruption:
        headers = {"Cache-Control": NO_STORE, "Retry-After": str(settings.GRAPHQL_RETRY_AFTER)}
        return HttpResponse(interruption.message, status=503, content_type="text/plain", headers=headers)
    headers = {"Cache-Control": cache_control(past=False)}
    if "location" in route:
        headers["Location"] = route["location"]
    if route["status"] == 200:
        headers["X-Accel-Redirect"] = FRONT_END
    return HttpResponse(status=route["status"], content_type=HTML, headers=headers)
