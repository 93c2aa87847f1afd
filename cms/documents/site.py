"""The site's own facts as the public reads them, one document for each language."""

from typing import Any

from wagtail.models import Locale, Page

from cms.models import SiteSettings
from cms.publishing.keys import page_key
from cms.publishing.visibility import public_pages


def site_document(code: str) -> dict[str, Any]:
    """Name, languages, navigation and contact, in one language."""
    settings = SiteSettings.load()
    statement = settings.accessibility_statement
    in_menus = Page.objects.filter(show_in_menus=True, locale__language_code=code).order_by("path")
    return {
        "format": 1,
        "type": "Site",
        "key": f"site:{code}",
        "name": settings.name_in(code),
        "locales": list(Locale.objects.order_by("pk").values_list("language_code", flat=True)),
        "navigation": [{"ref": page_key(page)} for page in public_pages(in_menus)],
        "contact_email": settings.contact_email or None,
        "accessibility_statement": {"ref": page_key(statement)} if statement else None,
    }
