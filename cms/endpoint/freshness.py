"""How long an answer may be kept, and how a reader asks whether it is still the same."""

from django.conf import settings
from django.utils.http import parse_etags

from cms.endpoint.answer import Answer

NO_STORE = "no-store"
CONTENT_VERSION = "X-Content-Version"
"""What the proxy's cache keeps answers under."""


def is_known(known: str | None, etag: str) -> bool:
    """True where the reader's If-None-Match names this answer."""
    if known is None:
        return False
    return known.strip() == "*" or etag in {tag if tag.startswith("W/") else f"W/{tag}" for tag in parse_etags(known)}


def kept_by_caches(answer: Answer, generation: str | None) -> dict[str, str]:
    """How long shared caches may keep an answer, and by which names they may throw it away."""
    headers = {"Cache-Control": cache_control(past=answer.past)}
    if answer.tags:
        headers |= {"Cache-Tag": ",".join(answer.tags), "Surrogate-Key": " ".join(answer.tags)}
    return headers | ({CONTENT_VERSION: generation} if generation else {})


def cache_control(*, past: bool) -> str:
    """For shared caches too. What is past hardly changes, but it can be masked: no cache may then show it for long."""
    revalidate = settings.GRAPHQL_STALE_WHILE_REVALIDATE
    if past:
        age = max(settings.GRAPHQL_MAX_AGE_PAST - revalidate, 0)
        return f"public, max-age={age}, stale-while-revalidate={revalidate}"
    error = settings.GRAPHQL_STALE_IF_ERROR
    return f"public, max-age={settings.GRAPHQL_MAX_AGE}, stale-while-revalidate={revalidate}, stale-if-error={error}"
