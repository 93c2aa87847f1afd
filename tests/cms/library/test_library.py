"""Who appears where, on what ground, and the way to take it away."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.utils import timezone

from cms.library.uses import counted, uses_of
from cms.models import Image
from cms.people.groups import ARCHIVISTS, COMMUNICATORS, DEVELOPERS
from tests.factories.goals import make_goal, make_landing, make_plan
from tests.factories.site import make_document, make_image, make_user

pytestmark = pytest.mark.django_db
REGISTER = "/admin/reports/personer-i-bilder/"


def logged_in(group: str) -> Client:
    user = make_user("prov", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=group))
    client = Client()
    client.force_login(user)
    return client


def words(answer: Any) -> str:
    assert answer.status_code == 200, answer
    main = BeautifulSoup(answer.content, "html.parser").select_one("main")
    return " ".join(main.get_text(" ").split()) if main else ""


@pytest.fixture
def karin() -> Image:
    return make_image("Karin", alt="Karin", persons="ADULTS", legal_basis="Samtycke, dnr 12/2024")


@pytest.fixture
def used(karin: Image) -> Image:
    """On one goal's page now, on another's until yesterday's edition ended."""
    plan = make_plan(make_landing())
    make_goal(plan, title="Infrastruktur", figure_image=karin, figure_alt="Karin")
    other = make_goal(plan, title="Utbildning", slug="utbildning", figure_image=karin, figure_alt="Karin")
    other.figure_image = make_image("Ingen")
    other.figure_alt = "Ett hus"
    other.save_revision().publish()
    return karin


def test_uses_of_today_and_of_the_past_are_found_at_once(used: Image, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(2):
        uses = uses_of(used.recorded_as)
    assert [(use.title, use.until is None) for use in uses] == [("Infrastruktur", True), ("Utbildning", False)]
    assert counted([used.recorded_as, "image:none"]) == {used.recorded_as: (1, 1), "image:none": (0, 0)}


def test_uses_are_one_click_from_the_image(used: Image) -> None:
    desk = logged_in(COMMUNICATORS)
    address = f"/admin/anvandning/{used.recorded_as}/"
    assert address in desk.get(f"/admin/images/{used.pk}/").content.decode()
    shown = words(desk.get(address))
    assert "Visas nu Sida Adress Från Till Infrastruktur" in shown and "Visades förut" in shown
    assert "Ta bort överallt" not in shown


def test_uses_are_one_click_from_the_document() -> None:
    document = make_document()
    desk = logged_in(COMMUNICATORS)
    address = f"/admin/anvandning/{document.recorded_as}/"
    assert address in desk.get(f"/admin/documents/edit/{document.pk}/").content.decode()
    assert "Ingen offentlig sida visar den nu." in words(desk.get(address))


def test_register_says_who_appears_where_and_leads_archivists_to_withdrawal(used: Image) -> None:
    desk = logged_in(ARCHIVISTS)
    page = desk.get(REGISTER)
    assert "Karin Vuxna som går att känna igen Samtycke, dnr 12/2024 Gäller 1 nu, 1 förut" in words(page)
    assert f"/admin/maskering/fil/{used.recorded_as}/" in page.content.decode()
    assert "Ingen" not in words(page)


@pytest.mark.parametrize(
    ("days", "ground", "standing", "choice"),
    [
        (0, "Samtycke", "Upphör i dag", "snart"),
        (1, "Samtycke", "Upphör om 1 dag", "snart"),
        (90, "Samtycke", "Upphör om 90 dagar", "snart"),
        (91, "Samtycke", "Gäller", ""),
        (-1, "Samtycke", "Har upphört: visas inte längre", "slut"),
        (200, "", "Saknar rättslig grund", "saknas"),
    ],
)
def test_register_tells_what_expires(karin: Image, days: int, ground: str, standing: str, choice: str) -> None:
    karin.valid_until = timezone.localdate() + timedelta(days=days)
    karin.legal_basis = ground
    karin.save()
    desk = logged_in(COMMUNICATORS)
    assert standing in words(desk.get(REGISTER))
    found = [value for value in ("snart", "slut", "saknas") if "Karin" in words(desk.get(REGISTER, {"visa": value}))]
    assert found == ([choice] if choice else [])


def test_register_is_searched_by_what_is_written(karin: Image) -> None:
    desk = logged_in(COMMUNICATORS)
    assert "Karin" in words(desk.get(REGISTER, {"q": "12/2024"}))
    assert "Inga bilder." in words(desk.get(REGISTER, {"q": "13/2024"}))


def test_register_counts_with_few_statements(used: Image, django_assert_max_num_queries: Any) -> None:
    for number in range(10):
        make_image(f"Barn {number}", persons="CHILDREN", legal_basis="Samtycke")
    desk = logged_in(COMMUNICATORS)
    desk.get(REGISTER)
    with django_assert_max_num_queries(30):
        desk.get(REGISTER)


def test_others_do_not_read_the_register(karin: Image) -> None:
    assert logged_in(DEVELOPERS).get(REGISTER)["Location"] == "/admin/"
