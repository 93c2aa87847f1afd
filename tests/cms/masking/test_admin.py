"""Masking in the admin: who may, what is shown first, and the second question."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from cms.masking.targets import editions_of
from cms.models import Image, User
from cms.publishing.keys import page_key, uuid_key
from cms.record.models import Masking
from goals.models import GoalPage
from tests.cms.masking.conftest import REASON, edition
from tests.factories.site import make_user


@pytest.fixture
def desk(client: Client) -> Client:
    """A browser where somebody of the archivists' group has logged in: not an administrator."""
    user = make_user("maj", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name="Arkivarier"))
    client.force_login(user)
    return client


def words(response: Any) -> str:
    assert response.status_code == 200, response
    main = BeautifulSoup(response.content, "html.parser").select_one("main")
    return " ".join(main.get_text(" ").split()) if main else ""


def form_for(goal: GoalPage, **more: Any) -> tuple[str, dict[str, Any]]:
    url = reverse("masking:edition", args=[edition(goal, 1).sequence])
    return url, {"extent": "some", "fields_": ["statement"], "ground": "CONSENT", "reason": REASON, **more}


def test_archivist_finds_the_page_and_its_editions(desk: Client, goal: GoalPage) -> None:
    assert "Infrastruktur" in words(desk.get(reverse("masking:index"), {"q": "infrastr"}))
    shown = words(desk.get(reverse("masking:object", args=[page_key(goal)])))
    assert "visas nu" in shown and "Välj : publicering 3" in shown
    form = words(desk.get(form_for(goal)[0]))
    assert "Målformulering: Ring Karin Ek." in form
    assert "Säkerhetskopior" in form


def test_editions_and_their_contents_are_read_at_once(goal: GoalPage, django_assert_num_queries: Any) -> None:
    key = page_key(goal)
    with django_assert_num_queries(2):
        assert [listed.number for listed in editions_of(key)] == [3, 2, 1]


def test_first_answer_shows_what_will_disappear_and_does_nothing(desk: Client, goal: GoalPage) -> None:
    url, form = form_for(goal)
    shown = words(desk.post(url, form))
    assert "Det här går inte att ångra." in shown
    assert "Infrastruktur, publicering 1 Målformulering: ”Ring Karin Ek.”" in shown
    assert not Masking.objects.exists()


def test_title_must_be_typed(desk: Client, goal: GoalPage) -> None:
    url, form = form_for(goal, typed="infrastruktur")
    assert "Skriv ”Infrastruktur” precis som det står." in words(desk.post(url, form))
    assert not Masking.objects.exists()


def test_typed_title_masks_and_says_who(desk: Client, goal: GoalPage) -> None:
    url, form = form_for(goal, typed="Infrastruktur")
    answer = desk.post(url, form)
    assert (answer.status_code, answer["Location"]) == (302, reverse("masking:object", args=[page_key(goal)]))
    masking = Masking.objects.get()
    assert (masking.fields, masking.reason, masking.maskingattribution.user_name) == (["statement"], REASON, "maj")
    assert REASON in words(desk.get(reverse("masking:index")))
    assert "Delvis maskerad" in words(desk.get(answer["Location"]))


def test_image_is_masked_with_all_its_uses(desk: Client, goal: GoalPage, picture: Image) -> None:
    url, form = reverse("masking:file", args=[uuid_key("image", picture)]), {"ground": "CONSENT", "reason": REASON}
    shown = words(desk.post(url, form))
    assert "Karin Ek, publicering 1 Allt innehåll" in shown
    assert "Infrastruktur, publicering 1, 2, 3 Bild, med alternativtext och bildtext: ”Karin Ek i närbild”" in shown
    assert desk.post(url, {**form, "typed": "Karin Ek"}).status_code == 302
    assert not Image.objects.exists()
    left = words(desk.get(reverse("masking:object", args=[uuid_key("image", picture)])))
    assert "Maskerad bild Allt är maskerat: här finns inget kvar att ta bort." in left


@pytest.mark.parametrize(
    ("missing", "error"),
    [
        ("reason", "Skriv varför, så att alla kan läsa det."),
        ("ground", "Välj den grund som innehållet tas bort på."),
        ("fields_", "Kryssa för"),
    ],
)
def test_ground_reason_and_fields_are_asked_for(desk: Client, goal: GoalPage, missing: str, error: str) -> None:
    url, form = form_for(goal, typed="Infrastruktur")
    del form[missing]
    assert error in words(desk.post(url, form))
    assert not Masking.objects.exists()


def test_disposal_is_no_ground_in_the_admin(desk: Client, goal: GoalPage) -> None:
    url, form = form_for(goal, typed="Infrastruktur", ground="DISPOSAL")
    desk.post(url, form)
    assert not Masking.objects.exists()


def test_nobody_else_may(client: Client, goal: GoalPage) -> None:
    user: User = make_user("redaktör", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name="Editors"))
    client.force_login(user)
    url, form = form_for(goal, typed="Infrastruktur")
    for answer in (client.get(reverse("masking:index")), client.get(url), client.post(url, form)):
        assert answer.status_code == 302 and answer["Location"].startswith(reverse("wagtailadmin_home"))
    assert not Masking.objects.exists()


def test_page_header_leads_to_masking(client: Client, goal: GoalPage, archivist: User) -> None:
    client.force_login(archivist)
    answer = client.get(reverse("wagtailadmin_pages:edit", args=[goal.pk]))
    assert reverse("masking:object", args=[page_key(goal)]) in answer.content.decode()
