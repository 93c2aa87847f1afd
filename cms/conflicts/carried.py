"""What an editor wrote and could not save, carried by the page that tells it: signed, for no form checks it again."""

import json
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import Revision

from cms.conflicts.merge import Content

_SALT = "cms.conflicts"


@dataclass(frozen=True, slots=True)
class Carried:
    """`base` is the version in the form, if it is still there; `latest` says which version it met."""

    key: str
    user_id: int
    base: Content | None
    mine: Content
    latest: tuple[int, str]

    def sealed(self) -> str:
        fields = [self.key, self.user_id, self.base, self.mine, self.latest]
        return signing.dumps(fields, salt=_SALT, compress=True)


def opened(sealed: str, key: str, user_id: int) -> Carried | None:
    """None for what was sealed for somebody or something else, or by nobody."""
    try:
        sealed_key, sealed_for, base, mine, (pk, at) = signing.loads(sealed, salt=_SALT)
    except signing.BadSignature:
        return None
    if (sealed_key, sealed_for) != (key, user_id):
        return None
    return Carried(key, user_id, base, mine, (pk, at))


def version_of(revision: Revision) -> tuple[int, str]:
    """A revision as it reads now: an autosave may write over it."""
    return revision.pk, revision.created_at.isoformat()


def content_of(instance: Any) -> Content:
    """What a revision of this would hold."""
    content: Content = json.loads(json.dumps(instance.serializable_data(), cls=DjangoJSONEncoder))
    return content
