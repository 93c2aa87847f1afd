import pytest
from django.test import Client
from django.urls import reverse

from cms.models import SiteSettings
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("locale", "name"), [("sv", "Mål och budget"), ("en", "Goals and budget"), ("sma", "Mål och budget")]
)
def test_site_is_named_in_each_language_or_in_swedish(locale: str, name: str) -> None:
    assert SiteSettings(name="Mål och budget", name_en="Goals and budget").name_in(locale) == name


def test_settings_are_edited_in_swedish(client: Client) -> None:
    client.force_login(make_user())
    url = reverse("wagtailsettings:edit", args=["cms", "sitesettings"])
    page = client.get(url, follow=True).content.decode()
    assert "Webbplatsens namn" in page
    assert "Tillgänglighetsredogörelse" in page
