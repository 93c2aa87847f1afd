"""Content negotiation: which of our media types and encodings a client asks for."""

from collections.abc import Sequence

from cms.endpoint.refusal import refusal

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"
HTML = "text/html"


def media_type(accept: str | None) -> str:
    """The media type of the answer; `application/json` where the client doesn't mind, as older clients expect."""
    if accept is None or not accept.strip():
        return JSON
    chosen = preferred(accept, (JSON, GRAPHQL))
    if chosen is None:
        raise refusal(406, "NOT_ACCEPTABLE", f"Answers are {GRAPHQL} or {JSON}.")
    return chosen


def wants_page(accept: str | None) -> bool:
    """True for a browser that follows a link."""
    return preferred(accept or "", (JSON, GRAPHQL, HTML)) == HTML


def preferred(accept: str, offered: Sequence[str]) -> str | None:
    """The offer with the highest quality in an Accept or Accept-Encoding header, the first of equals; None for none."""
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    best, quality = None, 0.0
    for offer in offered:
        wanted = _quality(offer, ranges)
        if wanted > quality:
            best, quality = offer, wanted
    return best


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    quality = next((parameter[2:] for parameter in parameters if parameter.startswith("q=")), "1")
    try:
        return name, min(max(float(quality), 0.0), 1.0)
    except ValueError:
        return name, 0.0


def _quality(offer: str, ranges: list[tuple[str, float]]) -> float:
    """The quality of the most specific range that covers the offer."""
    family = offer.split("/")[0] + "/*"
    for name in (offer, family, "*/*", "*"):
        for range_, quality in ranges:
            if range_ == name:
                return quality
    return 0.0
