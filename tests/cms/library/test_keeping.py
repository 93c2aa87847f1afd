"""What the public sees now is not deleted under it, by whomever."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.contrib.messages import get_messages
from django.test import Client

from cms.models import Image
from cms.people.groups import COMMUNICATORS
from goals.models import GoalPage
from tests.factories.site import make_image, make_user

pytestmark = pytest.mark.django_db
SAID = "Den visas på publicerade sidor och går inte att ta bort. Byt ut den där, eller be arkivarien att maskera den."


@pytest.fixture
def writer() -> Client:
    kim = make_user("kim", is_superuser=False, is_staff=False)
    kim.groups.add(Group.objects.get(name=COMMUNICATORS))
    client = Client()
    client.force_login(kim)
    return client


@pytest.fixture
def shown(demo: str) -> Image:
    """The picture of a published goal."""
    image: Any = GoalPage.objects.live().exclude(figure_image=None)[0].figure_image
    return image


def said(response: Any) -> list[str]:
    return [str(message) for message in get_messages(response.wsgi_request)]


def test_picture_on_a_public_page_stays_and_its_places_are_shown(writer: Client, shown: Image) -> None:
    answer = writer.post(f"/admin/images/{shown.pk}/delete/")
    assert (answer["Location"], said(answer)) == (f"/admin/anvandning/{shown.recorded_as}/", [SAID])
    assert Image.objects.filter(pk=shown.pk).exists()


def test_neither_by_many_at_once_nor_from_the_upload(writer: Client, shown: Image) -> None:
    other = make_image("Ny")
    bulk = writer.post(f"/admin/bulk/cms/image/delete/?id={shown.pk}&id={other.pk}&next=/admin/images/")
    assert (bulk["Location"], said(bulk)) == ("/admin/images/", [SAID])
    upload = writer.post(f"/admin/images/multiple/{shown.pk}/delete/", headers={"X-Requested-With": "XMLHttpRequest"})
    assert (upload.status_code, upload.json()["error_message"]) == (409, SAID)
    assert Image.objects.filter(pk__in=[shown.pk, other.pk]).count() == 2


def test_picture_that_no_public_page_shows_can_be_deleted(writer: Client, demo: str) -> None:
    image = make_image("Ny")
    assert writer.post(f"/admin/images/{image.pk}/delete/").status_code == 302
    assert not Image.objects.filter(pk=image.pk).exists()
