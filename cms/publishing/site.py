"""The site's own facts (name, navigation, contact) as a source of the record, one for each language."""

from collections.abc import Collection

from wagtail.models import Locale

from cms.documents.site import site_document
from cms.record.entry import Change, Entry


class SiteSource:
    """Name, languages and navigation of the site."""

    prefix = "site"

    def public_keys(self) -> set[str]:
        return {f"site:{code}" for code in Locale.objects.values_list("language_code", flat=True)}

    def entries(self, keys: Collection[str]) -> dict[str, Entry]:
        present = self.public_keys()
        return {key: _entry(key) for key in keys if key in present}

    def problems(self, entry: Entry) -> list[str]:
        return []

    def reached(self, change: Change) -> set[str]:
        return set()


def _entry(key: str) -> Entry:
    code = key.partition(":")[2]
    return Entry(key=key, type="Site", document=site_document(code), locale=code)
