"""An empty database becomes a site with one command."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from wagtail.models import Locale, Page, Site, Task, Workflow

from cms.models import HomePage, User
from cms.record.reader import open_snapshot
from goals.models import GoalsAndBudgetPage

pytestmark = pytest.mark.django_db
PASSWORD = "en lång fras att minnas"


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_PASSWORD", PASSWORD)


def test_site_is_made_whole() -> None:
    call_command("setup_site", username="anna", email="anna@exempel.se", verbosity=0)
    assert list(Locale.objects.order_by("pk").values_list("language_code", flat=True)) == ["sv", "sma", "en"]
    assert [str(page) for page in Page.objects.filter(depth=2)] == ["Mål och budget"]
    assert Site.objects.get().root_page.specific == HomePage.objects.get()
    assert not Group.objects.filter(name__in=["Moderators", "Editors"]).exists()
    assert (Workflow.objects.count(), Task.objects.count()) == (0, 0)
    anna = User.objects.get()
    assert [group.name for group in anna.groups.all()] == ["Administratörer"]
    assert (anna.username, anna.is_superuser, anna.check_password(PASSWORD)) == ("anna", True, True)


def test_landing_page_is_public_at_its_address() -> None:
    call_command("setup_site", verbosity=0)
    landing = open_snapshot().named("landing", "sv")
    assert landing is not None
    assert (landing.path, landing.document["title"]) == ("/kommunens-mal-och-budget/", "Kommunens mål och budget")


def test_second_time_changes_nothing() -> None:
    call_command("setup_site", verbosity=0)
    version, users = open_snapshot().version, list(User.objects.values())
    call_command("setup_site", username="other", verbosity=0)
    assert (open_snapshot().version, list(User.objects.values())) == (version, users)
    assert GoalsAndBudgetPage.objects.count() == 1


@pytest.mark.parametrize("weak", ["", "kort", "password1234"])
def test_administrator_with_a_weak_password_is_not_made(weak: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_PASSWORD", weak)
    with pytest.raises(CommandError, match="ADMIN_PASSWORD"):
        call_command("setup_site", verbosity=0)
    assert not User.objects.exists()
    assert not HomePage.objects.exists()
