"""Which page of the guide helps at which address of the admin."""

from dataclasses import dataclass

from django.http import HttpRequest
from wagtail import hooks

from cms.guide.pages import guide


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the guide, or a section of it."""

    title: str
    url: str


Places = dict[str, str]
HOOK = "register_guide_places"
"""Its functions give pages by the names of addresses, `page#section` or `page`."""

OURS: Places = {
    "wagtailadmin_home": "skrivbordet",
    "public_review": "publicera#granska-ändringen",
    "public_history": "vad-ar-offentligt#offentlig-historik",
    "public_history_index": "vad-ar-offentligt#offentlig-historik",
    "share_preview": "forhandsgranska-och-dela#visa-ett-utkast-för-andra",
    "preview_ahead": "forhandsgranska-och-dela#hela-året-som-det-blir",
    "advice_report": "kontroller-och-rad#för-hela-webbplatsen",
    "resolve_conflict": "skriva#två-som-skriver-samtidigt",
    "library_register": "samtycke",
    "library_uses": "bilder#var-en-bild-visas",
    "wagtailimages:image_usage": "bilder#var-en-bild-visas",
    "wagtaildocs:document_usage": "bilder#dokument",
    "translations_behind": "oversatta#när-den-svenska-sidan-ändras",
    "masking:index": "ratta#om-något-aldrig-borde-ha-stått-där",
    "masking:object": "ratta#om-något-aldrig-borde-ha-stått-där",
    "masking:edition": "ratta#om-något-aldrig-borde-ha-stått-där",
    "masking:file": "samtycke#när-någon-tar-tillbaka-sitt-samtycke",
    "second_factor": "logga-in-sakrare",
    "second_factor_new": "logga-in-sakrare",
    "second_factor_reset": "logga-in-sakrare",
    "wagtailadmin_account": "logga-in-sakrare",
    "wagtailadmin_pages:add": "skriva",
    "wagtailadmin_pages:add_subpage": "skriva",
    "wagtailadmin_pages:edit": "skriva",
    "wagtailadmin_pages:history": "ta-tillbaka",
    "wagtailadmin_pages:revisions_compare": "ta-tillbaka",
    "wagtailadmin_pages:revisions_revert": "ta-tillbaka",
    "wagtailadmin_pages:unpublish": "avpublicera",
    "wagtailadmin_pages:delete": "avpublicera",
    "wagtailimages:delete": "bilder#var-en-bild-visas",
    "wagtailadmin_explore": "vad-ar-offentligt#lägena",
    "wagtailadmin_explore_root": "vad-ar-offentligt#lägena",
    "wagtailadmin_pages:workflow_history": "godkannande",
    "wagtailadmin_pages:workflow_history_detail": "godkannande",
    "wagtailadmin_reports:workflow": "godkannande",
    "wagtailadmin_reports:workflow_tasks": "godkannande",
    "wagtailimages:index": "bilder",
    "wagtailimages:add_multiple": "bilder#ladda-upp",
    "wagtailimages:edit": "bilder#ladda-upp",
    "wagtaildocs:index": "bilder#dokument",
    "wagtaildocs:add_multiple": "bilder#dokument",
    "wagtaildocs:edit": "bilder#dokument",
    "simple_translation:submit_page_translation": "oversatta",
}


def place_of(request: HttpRequest) -> Place | None:
    name = request.resolver_match.view_name if request.resolver_match else ""
    told = next((places[name] for places in all_places() if name in places), "")
    slug, _, section = told.partition("#")
    page = guide().get(slug)
    return Place(page.title, page.url + (f"#{section}" if section else "")) if page else None


def all_places() -> list[Places]:
    return [OURS, *(register() for register in hooks.get_hooks(HOOK))]
