"""How long an answer may be kept, and how a reader asks whether it is still the same."""

from functools import cache
from hashlib import sha256
from pathlib import Path

import orjson
from django.apps import apps
from django.conf import settings
from django.http import HttpRequest
from django.utils.http import parse_etags

from cms.endpoint.answering import Prepared
from cms.endpoint.context import Context

NO_STORE = "no-store"
OURS = {path.parent.name for path in settings.BASE_DIR.glob("*/apps.py")}
"""The project's own packages."""


def etag(prepared: Prepared, context: Context, media_type: str) -> str:
    """Weak, for it is the same for every content coding: the release, the content version and the question."""
    version = context.version
    # Those that were asked about, not what resolvers went on to read: a reader who asks again has only the question.
    asked_about = (shot for as_of, shot in context.snapshots.items() if as_of in prepared.estimate.instants)
    perspectives = sorted({snapshot.perspective for snapshot in asked_about})
    digest = sha256(release())
    question = [prepared.asked.operation_name, prepared.asked.variables, version, perspectives, media_type]
    digest.update(prepared.document.digest)
    digest.update(orjson.dumps(question, option=orjson.OPT_SORT_KEYS))
    return f'W/"{version}-{digest.hexdigest()[:32]}"'


def is_known(request: HttpRequest, prepared: Prepared, context: Context, media_type: str) -> bool:
    """True where the reader already has this answer; then nothing needs to be executed."""
    known = request.headers.get("If-None-Match")
    if known is None or request.method == "POST":
        return False
    for as_of in prepared.estimate.instants:
        context.snapshot(as_of)
    return known.strip() == "*" or etag(prepared, context, media_type) in _weak(known)


def cache_control(*, past: bool) -> str:
    """For shared caches too. What is past hardly changes, but it can be masked: no cache may then show it for long."""
    revalidate = settings.GRAPHQL_STALE_WHILE_REVALIDATE
    if past:
        age = max(settings.GRAPHQL_MAX_AGE_PAST - revalidate, 0)
        return f"public, max-age={age}, stale-while-revalidate={revalidate}"
    error = settings.GRAPHQL_STALE_IF_ERROR
    return f"public, max-age={settings.GRAPHQL_MAX_AGE}, stale-while-revalidate={revalidate}, stale-if-error={error}"


@cache
def release() -> bytes:
    """A digest of our own code: a new release may answer the same question about the same content differently."""
    digest = sha256(f"{settings.BASE_URL} {settings.MEDIA_URL}".encode())
    ours = {Path(app.path) for app in apps.get_app_configs() if app.name.split(".")[0] in OURS}
    for path in sorted({path for folder in ours for path in folder.rglob("*.py")}):
        digest.update(path.read_bytes())
    return digest.digest()


def _weak(header: str) -> set[str]:
    return {tag if tag.startswith("W/") else f"W/{tag}" for tag in parse_etags(header)}
