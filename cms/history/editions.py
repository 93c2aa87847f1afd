"""The editions of one object, as its editors read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import QuerySet

from cms.differences.difference import Difference
from cms.history.seen import since_the_edition_before
from cms.record.models import Edition, EditionKind


@dataclass(frozen=True, slots=True)
class Shown:
    """One edition, or the withdrawal that ended one."""

    edition: Edition
    before: Edition | None
    differences: list[Difference]

    @property
    def is_withdrawal(self) -> bool:
        return self.edition.kind == EditionKind.WITHDRAWAL

    @property
    def starts(self) -> datetime:
        start: datetime = self.edition.valid.lower
        return start

    @property
    def ends(self) -> datetime | None:
        end: datetime | None = self.edition.valid.upper
        return end

    @property
    def is_open(self) -> bool:
        return self.ends is None and not self.is_withdrawal

    @property
    def is_restored(self) -> bool:
        return self.before is not None and self.before.kind == EditionKind.WITHDRAWAL and not self.is_withdrawal

    @property
    def is_masked(self) -> bool:
        return not self.is_withdrawal and self.edition.content.document is None

    @property
    def who(self) -> str:
        return self.edition.attribution.user_name

    @property
    def public_url(self) -> str:
        """The page as it was; what is gone, masked or has no page of its own has none."""
        if self.is_withdrawal or self.is_masked or not self.edition.path:
            return ""
        return public_address(self.edition.path, self.edition.locale, self.starts)


def editions_of(key: str) -> QuerySet[Edition]:
    """Newest first, withdrawals among them."""
    found = Edition.objects.filter(key=key).select_related("attribution", "content")
    return found.prefetch_related("maskings").order_by("-sequence")


def shown(editions: Sequence[Edition], before: Edition | None) -> list[Shown]:
    """Each with what it changed; `before` is the edition that came before the last of these."""
    pairs = pairwise([*editions, before])
    return [Shown(new, old, since_the_edition_before(new, old)) for new, old in pairs if new is not None]


def public_address(path: str, locale: str, at: datetime) -> str:
    """A page at the front end, as it could be read at an instant."""
    prefix = "" if locale == settings.LANGUAGE_CODE else f"/{locale}"
    instant = at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return f"{settings.PREVIEW_URL.rstrip('/')}{prefix}{path}?{urlencode({'asOf': instant})}"
