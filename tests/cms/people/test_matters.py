"""Whatever matters to security is one row: of what, by whom, what, from where; and never a secret."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, ModelLogEntry, PageLogEntry, Workflow

from cms.models import SiteSettings, User
from cms.people.groups import COMMUNICATORS
from cms.people.matters import matters
from cms.publishing.keys import page_key
from tests.factories.site import make_article, make_home, make_image, make_user

pytestmark = pytest.mark.django_db
ADDRESS = "192.0.2.7"
SECRET = "en lång fras att minnas"
Told = tuple[str, str, str, str]


@pytest.fixture
def anna() -> User:
    return make_user("anna")


@pytest.fixture
def admin(anna: User) -> Client:
    client = Client(REMOTE_ADDR=ADDRESS)
    client.force_login(anna)
    return client


@pytest.fixture
def rows(admin: Client) -> Callable[[], list[Told]]:
    """What has been told since the test began."""
    seen = {model: set(model.objects.values_list("pk", flat=True)) for model in (ModelLogEntry, PageLogEntry)}

    def newer() -> list[Told]:
        found: list[Any] = []
        for model, pks in seen.items():
            found += model.objects.filter(matters()).exclude(pk__in=pks)
        assert all(abs(entry.timestamp - timezone.now()) < timedelta(minutes=5) for entry in found)
        assert not any(SECRET in str((entry.label, entry.data)) for entry in found)
        found.sort(key=lambda entry: entry.timestamp)
        return [(e.label, e.user.username if e.user else "", str(e.message), e.data.get("address", "")) for e in found]

    return newer


def person(**more: Any) -> dict[str, Any]:
    return {"username": "bo", "email": "bo@example.org", "first_name": "Bo", "last_name": "Ek", **more}


def test_new_account(admin: Client, rows: Callable[[], list[Told]]) -> None:
    group = Group.objects.get(name=COMMUNICATORS)
    answer = admin.post("/admin/users/new/", person(password1=SECRET, password2=SECRET, groups=[group.pk]))
    assert answer.status_code == 302
    assert rows() == [
        ("bo", "anna", "Fick ett konto", ADDRESS),
        ("bo", "anna", "Fick: Kommunikatörer", ADDRESS),
    ]


def test_closed_and_deleted_account(admin: Client, rows: Callable[[], list[Told]]) -> None:
    bo = User.objects.create_user(**person())
    admin.post(f"/admin/users/edit/{bo.pk}/", person())
    admin.post(f"/admin/users/delete/{bo.pk}/")
    assert rows() == [
        ("bo", "", "Fick ett konto", ""),
        ("bo", "anna", "Kontot stängdes", ADDRESS),
        ("bo", "anna", "Kontot togs bort", ADDRESS),
    ]


def test_single_sign_on_identity(rows: Callable[[], list[Told]], anna: User, settings: Any) -> None:
    settings.OIDC_ISSUER = "https://login.example.org"
    call_command("connect_single_sign_on", "anna", "s-1", stdout=open("/dev/null", "w"))  # noqa: SIM115
    anna.refresh_from_db()
    anna.sso_identity = None
    anna.save()
    assert rows() == [
        ("anna", "", "Kontot kopplades till den gemensamma inloggningen", ""),
        ("anna", "", "Kontot kopplades loss från den gemensamma inloggningen", ""),
    ]


def test_shared_draft_and_its_end(admin: Client, rows: Callable[[], list[Told]]) -> None:
    page = make_article(make_home())
    page.save_revision()
    address = f"/admin/dela-forhandsvisning/{page_key(page)}/"
    shown = admin.post(address, {"shared_with": "ordföranden", "days": "1"})
    admin.post(address, {"revoke": shown.context_data["live"][0].pk})
    until = timezone.localtime(shown.context_data["live"][0].shared_until).strftime("%Y-%m-%d %H:%M")
    assert rows() == [
        (page.title, "anna", f"Gjorde en länk för ordföranden, till {until}", ADDRESS),
        (page.title, "anna", "Återkallade länken för ordföranden", ADDRESS),
    ]
    assert shown.context_data["link"].partition("#")[2] not in str(list(PageLogEntry.objects.values_list("data")))


def test_hidden_page(admin: Client, rows: Callable[[], list[Told]]) -> None:
    page = make_article(make_home())
    admin.post(f"/admin/pages/{page.pk}/privacy/", {"restriction_type": "login", "public_reason": "OSL 21 kap. 1 §."})
    assert rows() == [
        (page.title, "anna", "Lade till vyrestriktionen 'Privat, åtkomlig för alla inloggade användare'", ADDRESS)
    ]


def test_hidden_collection(rows: Callable[[], list[Told]]) -> None:
    collection = Collection.get_first_root_node().add_child(name="Utkast")
    restriction = CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    restriction.delete()
    assert [row[2] for row in rows()] == ["Begränsade vem som ser samlingen", "Lät alla se samlingen"]


def test_ground_for_showing_people(rows: Callable[[], list[Told]]) -> None:
    image = make_image("Torget", persons="ADULTS", legal_basis="Samtycke av Kim")
    image.valid_until = timezone.localdate()
    image.save()
    image.save()
    assert rows() == [("Torget", "", "Ändrade sista dag för en bild", "")]


def test_settings_and_workflows(admin: Client, rows: Callable[[], list[Told]]) -> None:
    make_home()
    site = SiteSettings.load()
    workflow = Workflow.objects.create(name="Prov")
    admin.post(f"/admin/workflows/disable/{workflow.pk}/")
    form = admin.get(f"/admin/settings/cms/sitesettings/{site.pk}/").context_data["form"]
    values = {name: form[name].value() or "" for name in form.fields}
    assert admin.post(f"/admin/settings/cms/sitesettings/{site.pk}/", values).status_code == 302
    assert [(label, who, where) for label, who, _, where in rows()] == [
        ("Prov", "anna", ADDRESS),
        (str(site), "anna", ADDRESS),
    ]
