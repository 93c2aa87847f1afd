"""A translation tells its editor when the Swedish page has changed since."""

import pytest
from django.test import Client
from wagtail.models import Locale, Page

from cms.languages.sources import all_behind
from cms.models import ArticlePage
from tests.factories.site import make_article, make_home, make_user

pytestmark = pytest.mark.django_db
SAID = "Källan har ändrats sedan översättningen."


@pytest.fixture
def source() -> ArticlePage:
    article = make_article(make_home())
    article.save_revision().publish()
    return article


@pytest.fixture
def translation(source: ArticlePage) -> ArticlePage:
    english, _ = Locale.objects.get_or_create(language_code="en")
    page = source.copy_for_translation(english, copy_parents=True)
    page.title = "How the municipality is governed"
    page.save_revision().publish()
    return page


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_user())
    return client


def said(editor: Client, page: Page) -> bool:
    return SAID in editor.get(f"/admin/pages/{page.pk}/edit/").content.decode()


def test_translation_of_the_newest_source_says_nothing(
    editor: Client, source: ArticlePage, translation: ArticlePage
) -> None:
    assert not said(editor, translation)
    assert all_behind() == []


def test_changed_source_is_told_until_somebody_works_on_the_translation(
    editor: Client, source: ArticlePage, translation: ArticlePage
) -> None:
    source.title = "Så styrs Östersund"
    source.save_revision().publish()
    assert said(editor, translation) and not said(editor, source)
    assert [found.translation.pk for found in all_behind()] == [translation.pk]
    report = editor.get("/admin/reports/oversattningar/").content.decode()
    assert "How the municipality is governed" in report and "Så styrs Östersund" not in report
    translation.save_revision()
    assert not said(editor, translation)


def test_draft_of_the_source_is_no_change(editor: Client, source: ArticlePage, translation: ArticlePage) -> None:
    source.title = "Så styrs Östersund"
    source.save_revision()
    assert not said(editor, translation)


def test_alias_shows_its_source_whatever_it_says(editor: Client, source: ArticlePage) -> None:
    sami, _ = Locale.objects.get_or_create(language_code="sma")
    alias = source.copy_for_translation(sami, copy_parents=True, alias=True)
    source.title = "Så styrs Östersund"
    source.save_revision().publish()
    assert not said(editor, Page.objects.get(pk=alias.pk))
