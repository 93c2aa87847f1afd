from wagtail.models import Locale

from cms.models import SiteSettings
from tests.asking import ask
from tests.cms.schema.conftest import Site


def test_site_tells_its_name_menu_and_where_to_turn(site: Site) -> None:
    site.article.show_in_menus = True
    site.article.save()
    settings = SiteSettings.load()
    settings.contact_email = "kommunen@example.org"
    settings.accessibility_statement = site.article
    settings.save()
    answer = ask("{ site { name locales contactEmail accessibilityStatementPath navigation { title path locale } } }")
    assert answer["site"] == {
        "name": "Mål och budget",
        "locales": ["sv"],
        "contactEmail": "kommunen@example.org",
        "accessibilityStatementPath": "/sa-styrs-kommunen/",
        "navigation": [{"title": "Så styrs kommunen", "path": "/sa-styrs-kommunen/", "locale": "sv"}],
    }


def test_translation_and_its_original_name_each_other(site: Site) -> None:
    english = Locale.objects.create(language_code="en")
    site.home.copy_for_translation(english)
    copy = site.article.copy_for_translation(english)
    copy.title = "How we are governed"
    copy.save_revision().publish()
    copy.get_parent().specific.save_revision().publish()
    asked = 'query ($locale: String!) { page(path: "/", locale: $locale) { translations { title path locale } } }'
    assert ask(asked, locale="sv")["page"]["translations"] == [{"title": "Hem", "path": "/", "locale": "en"}]
    assert ask(asked, locale="en")["page"]["translations"] == [{"title": "Hem", "path": "/", "locale": "sv"}]


def test_alias_shows_the_swedish_text_and_says_so(site: Site) -> None:
    english = Locale.objects.create(language_code="en")
    site.home.copy_for_translation(english, alias=True)
    page = ask('{ page(path: "/", locale: "en") { locale contentLocale seo { canonicalPath } title } }')["page"]
    assert page == {"locale": "en", "contentLocale": "sv", "seo": {"canonicalPath": "/"}, "title": "Hem"}


def test_unknown_locale_has_no_pages(site: Site) -> None:
    assert ask('{ page(path: "/", locale: "de") { title } }') == {"page": None}


def test_link_to_another_language_says_so(site: Site) -> None:
    english = Locale.objects.create(language_code="en")
    copy = site.home.copy_for_translation(english)
    copy.save_revision().publish()
    site.article.lead = f'<p><a linktype="page" id="{copy.pk}">In English</a></p>'
    site.article.save()
    page = ask('{ page(path: "/sa-styrs-kommunen/") { ... on Article { lead { html } } } }')["page"]
    assert page["lead"]["html"] == '<p><a href="/" hreflang="en">In English</a></p>'


def test_a_row_has_an_id_of_its_own_in_each_language_though_translations_keep_its_identity(site: Site) -> None:
    english = Locale.objects.create(language_code="en")
    site.home.copy_for_translation(english).save_revision().publish()
    query = 'query($locale: String!) { page(path: "/", locale: $locale) { ... on Home { sections { id } } } }'
    swedish, translated = (ask(query, locale=locale)["page"]["sections"] for locale in ("sv", "en"))
    uuids = [str(row.uuid) for row in site.home.sections.all()]
    assert [row["id"] for row in swedish] == [f"section:{uuid}:sv" for uuid in uuids]
    assert [row["id"] for row in translated] == [f"section:{uuid}:en" for uuid in uuids]


def test_the_site_has_its_id_before_anything_is_public_and_after(db: None) -> None:
    assert ask("{ site { id name } }")["site"] == {"id": "site:sv", "name": "Mål och budget"}
    SiteSettings.load().save()
    assert ask("{ site { id } }")["site"] == {"id": "site:sv"}
