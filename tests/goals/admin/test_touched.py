"""How many public pages a change is read on stands in the form, before anything is saved."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.history.touched import touched_at_once
from cms.models import Image
from cms.publishing.keys import uuid_key
from goals.models import PlanPage, ResponsibleBody
from tests.factories.goals import assignment, make_goal, make_plan
from tests.factories.site import make_image

pytestmark = pytest.mark.django_db


@pytest.fixture
def image() -> Image:
    image, plan = make_image("En väg", alt="En väg."), make_plan()
    for title in ("Vägar", "Broar"):
        make_goal(plan, title, figure_image=image)
    return image


def said(editor: Client, url: str) -> str:
    box = BeautifulSoup(editor.get(url).content, "html.parser").select_one(".public-touched")
    return " ".join(box.get_text(" ").split()) if box else ""


def image_url(image: Image) -> str:
    return reverse("wagtailimages:edit", args=[image.pk])


def test_image_says_that_its_change_is_public_at_once(editor: Client, image: Image) -> None:
    assert said(editor, image_url(image)) == ("Ändringen syns direkt när du sparar, på 2 publicerade sidor Broar Vägar")
    assert said(editor, image_url(make_image("Oanvänd"))) == "Ingen publicerad sida visar det här nu."


def test_body_says_where_it_will_be_read_once_published(editor: Client, board: ResponsibleBody) -> None:
    make_goal(make_plan(), assignments=[assignment(board)])
    url = reverse("wagtailsnippets_goals_responsiblebody:edit", args=[board.pk])
    assert said(editor, url) == "När ändringen publiceras syns den på 1 publicerad sida Infrastruktur"


def test_more_pages_cost_no_more_queries(image: Image) -> None:
    plan = make_plan(PlanPage.objects.get().get_parent(), year=2025)
    for number in range(25):
        make_goal(plan, f"Mål {number}", figure_image=image)
    with CaptureQueriesContext(connection) as queries:
        touched = touched_at_once(uuid_key("image", image))
    assert (touched.count, len(touched.titles), touched.others) == (27, 20, 7)
    assert len(queries) == 2


def image_form(editor: Client, image: Image) -> dict[str, str]:
    page = BeautifulSoup(editor.get(image_url(image)).content, "html.parser")
    fields = page.select("main form input[name]:not([type=file]), main form select[name]")
    sent = {str(field["name"]): str(field.get("value") or "") for field in fields if field.get("type") != "checkbox"}
    return sent | {"persons": "NONE", "collection": str(image.collection_id)}


def test_second_save_of_an_image_is_told_and_overwrites_only_when_sent_again(editor: Client, image: Image) -> None:
    first, second = image_form(editor, image), image_form(editor, image)
    assert editor.post(image_url(image), first | {"alt": "En grusväg."}).status_code == 302
    told = editor.post(image_url(image), second | {"alt": "En asfaltväg."})
    html = told.content.decode()
    assert "Någon annan har sparat sedan du öppnade formuläret" in html
    assert "”En grusväg.”" in html
    assert 'value="En asfaltväg."' in html
    assert Image.objects.get(pk=image.pk).alt == "En grusväg."
    seen = BeautifulSoup(html, "html.parser").select_one("input[name=seen]")
    assert seen is not None
    again = editor.post(image_url(image), second | {"alt": "En asfaltväg.", "seen": str(seen["value"])})
    assert (again.status_code, Image.objects.get(pk=image.pk).alt) == (302, "En asfaltväg.")
