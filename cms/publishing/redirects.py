"""Editors' own redirects as a source of the record."""

from collections.abc import Collection

from wagtail.contrib.redirects.models import Redirect

from cms.publishing.keys import locales_read_once, page_key
from cms.record.entry import Change, Entry


class RedirectSource:
    """A former address, and where it leads now. What the record itself knows of former paths needs none."""

    prefix = "redirect"

    def public_keys(self) -> set[str]:
        return {redirect_key(pk) for pk in Redirect.objects.values_list("pk", flat=True)}

    @locales_read_once()
    def entries(self, keys: Collection[str]) -> dict[str, Entry]:
        pks = [int(key.partition(":")[2]) for key in keys]
        redirects = Redirect.objects.filter(pk__in=pks).select_related("redirect_page")
        return {redirect_key(redirect.pk): _entry(redirect) for redirect in redirects}

    def problems(self, entry: Entry) -> list[str]:
        return []

    def reached(self, change: Change) -> set[str]:
        return set()


def redirect_key(pk: int) -> str:
    return f"redirect:{pk}"


def _entry(redirect: Redirect) -> Entry:
    key = redirect_key(redirect.pk)
    target = {"ref": page_key(redirect.redirect_page)} if redirect.redirect_page else None
    document = {
        "format": 1,
        "type": "Redirect",
        "key": key,
        "target": target,
        "link": redirect.redirect_link or None,
        "permanent": redirect.is_permanent,
    }
    return Entry(key=key, type="Redirect", document=document, path=redirect.old_path.rstrip("/") + "/")
