"""Each language has a past of its own."""

from wagtail.models import Locale

from cms.record.models import Head
from tests.asking import ask
from tests.cms.schema.conftest import Site

ASKED = """query ($locale: String!, $at: DateTime) { page(path: "/", locale: $locale, asOf: $at) {
    title locale contentLocale translations { title locale } } }"""


def test_past_of_a_translation_is_its_own(site: Site) -> None:
    english = Locale.objects.create(language_code="en")
    home = site.home.copy_for_translation(english)
    home.title = "Home"
    home.save_revision().publish()
    then = Head.objects.get().instant.isoformat()
    home.title = "Start"
    home.save_revision().publish()

    def answer(locale: str, at: str | None = None) -> dict[str, object]:
        page: dict[str, object] = ask(ASKED, locale=locale, at=at)["page"]
        return page

    shown = {"locale": "en", "contentLocale": "en", "translations": [{"title": "Hem", "locale": "sv"}]}
    assert answer("en") == {**shown, "title": "Start"}
    assert answer("en", then) == {**shown, "title": "Home"}
    of_swedish = {"title": "Hem", "locale": "sv", "contentLocale": "sv"}
    assert answer("sv") == {**of_swedish, "translations": [{"title": "Start", "locale": "en"}]}
    assert answer("sv", then) == {**of_swedish, "translations": [{"title": "Home", "locale": "en"}]}
