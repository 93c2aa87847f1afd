"""Tokens of previews: a day long or as long as shared, bound to the draft, its revision and the editor who looked."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from cms.models import PreviewDraft, User
from cms.preview.rights import may_still_see
from cms.preview.stored import to_json
from cms.record.edition import Edition


class InvalidTokenError(Exception):
    """The token is unknown or too old, its page gone, or its editor may no longer edit: nobody is told which."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """Until when somebody without an account may look too, and who that is."""

    until: datetime
    with_whom: str


@dataclass(frozen=True, slots=True)
class Look:
    """A draft as an editor sees it now; `is_new`: it was never saved."""

    user: User
    revision_id: int | None
    editions: list[Edition]
    is_new: bool = False
    beside_form: bool = False

    @property
    def shown(self) -> Edition:
        """The draft itself; the others are what it needs."""
        return self.editions[0]

    @property
    def kept(self) -> dict[str, Any]:
        """What of it is stored."""
        stored = [to_json(edition) for edition in self.editions]
        return {"key": self.shown.key, "revision_id": self.revision_id, "editions": stored}


def new_token(look: Look, *, key: str = "", sharing: Sharing | None = None) -> str:
    """Keep what the editor is looking at, and return the only token that opens it. `key`: whose rights it hangs on."""
    forget_expired()
    token = secrets.token_urlsafe(32)
    PreviewDraft.objects.create(
        **look.kept | ({"key": key} if key else {}),
        digest=_digest(token),
        user=look.user,
        is_new=look.is_new,
        beside_form=look.beside_form,
        shared_until=sharing.until if sharing else None,
        shared_with=sharing.with_whom if sharing else "",
    )
    return token


def look_again(look: Look) -> bool:
    """Let the tokens of the same form open what stands in it now; False where there is none that still lives."""
    drafts = PreviewDraft.objects.exclude(_is_expired()).filter(
        user=look.user, is_new=look.is_new, beside_form=True, shared_until=None
    )
    if look.is_new:  # the form makes another key each time that it is read
        shown = look.shown
        drafts = drafts.filter(editions__0__type=shown.type, editions__0__parent_key=shown.parent_key)
    else:
        drafts = drafts.filter(key=look.shown.key)
    return bool(drafts.update(**look.kept))


def draft_of(token: str) -> PreviewDraft:
    """The draft that a token opens. Raises InvalidTokenError."""
    draft = (
        PreviewDraft.objects.filter(digest=_digest(token), user__is_active=True)
        .exclude(_is_expired())
        .select_related("user")
        .first()
    )
    if draft is None or not draft.user.has_perm("wagtailadmin.access_admin") or not may_still_see(draft):
        raise InvalidTokenError
    return draft


def forget_expired() -> None:
    """Delete what no token can open any longer."""
    PreviewDraft.objects.filter(_is_expired()).delete()


def _is_expired() -> Q:
    now = timezone.now()
    oldest = now - timedelta(seconds=settings.PREVIEW_TOKEN_SECONDS)
    return Q(shared_until=None, created_at__lte=oldest) | Q(shared_until__lte=now)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
