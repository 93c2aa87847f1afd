"""The HTTP response around an answer: its headers and its coding."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from cms.endpoint import cors
from cms.endpoint.accept import preferred
from cms.endpoint.answer import SMALLEST, Answer
from cms.endpoint.freshness import NO_STORE

SECURITY = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-site",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True)
class Response:
    """An answer on its way out; `headers` hold what is its own, `generation` until when it may be given again."""

    status: int
    answer: Answer
    headers: dict[str, str]
    generation: str | None = None


def respond(request: HttpRequest, given: Response) -> HttpResponse:
    """A response of the endpoint: `no-store`, unless its own headers say another thing."""
    coding = _coding(request, given)
    body = given.answer.coded(coding)
    headers = SECURITY | {"Cache-Control": NO_STORE} | cors.allowing(request) | given.headers
    bodiless = given.status in (204, 304)
    response = GivenAgain(b"" if bodiless else body, given.status, headers=headers, generation=given.generation)
    if bodiless:
        del response["Content-Type"]
    elif coding:
        response["Content-Encoding"] = coding
    if not bodiless:
        response["Content-Length"] = str(len(body))
    patch_vary_headers(response, ["Accept", "Accept-Encoding", *(["Origin"] if cors.is_reflected() else [])])
    return response


class GivenAgain(HttpResponse):
    """A response that may be given again to the same question, while its generation lasts."""

    def __init__(self, body: bytes, status: int, *, headers: dict[str, str], generation: str | None) -> None:
        super().__init__(body, status=status, headers=headers)
        self.generation = generation

    def has_header(self, header: str) -> bool:
        """True of a 304's length, so that Django adds none: 0 would be wrong, and some clients wait for any other."""
        return (self.status_code == 304 and header.lower() == "content-length") or super().has_header(header)


def _coding(request: HttpRequest, given: Response) -> str | None:
    if len(given.answer.body) < SMALLEST:
        return None
    return preferred(request.headers.get("Accept-Encoding", ""), ("br", "gzip"))
