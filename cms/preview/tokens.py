"""Tokens of previews: a day long, bound to the draft, its revision and the editor who looked."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone

from cms.models import PreviewDraft, User
from cms.preview.rights import may_still_see
from cms.preview.stored import to_json
from cms.record.edition import Edition


class InvalidTokenError(Exception):
    """The token is unknown or too old, its page gone, or its editor may no longer edit: nobody is told which."""


def new_token(user: User, key: str, revision_id: int | None, editions: list[Edition], *, is_new: bool = False) -> str:
    """Keep what the editor is looking at, and return the only token that opens it; `is_new`: it was never saved."""
    forget_expired()
    token = secrets.token_urlsafe(32)
    PreviewDraft.objects.create(
        digest=_digest(token),
        user=user,
        key=key,
        is_new=is_new,
        revision_id=revision_id,
        editions=[to_json(edition) for edition in editions],
    )
    return token


def draft_of(token: str) -> PreviewDraft:
    """The draft that a token opens. Raises InvalidTokenError."""
    draft = (
        PreviewDraft.objects.filter(digest=_digest(token), created_at__gt=_oldest(), user__is_active=True)
        .select_related("user")
        .first()
    )
    if draft is None or not draft.user.has_perm("wagtailadmin.access_admin") or not may_still_see(draft):
        raise InvalidTokenError
    return draft


def forget_expired() -> None:
    """Delete what no token can open any longer."""
    PreviewDraft.objects.filter(created_at__lte=_oldest()).delete()


def _oldest() -> datetime:
    return timezone.now() - timedelta(seconds=settings.PREVIEW_TOKEN_SECONDS)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
