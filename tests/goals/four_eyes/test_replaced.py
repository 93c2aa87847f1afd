"""A file has no draft: what an adopted plan shows is not replaced by one person."""

import json
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image as Picture
from wagtail.models import Collection

from cms.models import Document, Image
from goals.models import GoalPage, PlanPage
from tests.factories.goals import make_goal, make_plan
from tests.factories.site import make_document, make_image, make_user
from tests.goals.four_eyes.conftest import ADOPTED

pytestmark = pytest.mark.django_db
SAID = "Filen visas i en antagen plan, och den nya skulle bli offentlig utan att någon annan har sett den."


@pytest.fixture(autouse=True)
def _four_eyes(settings: Any) -> None:
    settings.FOUR_EYES = True


@pytest.fixture
def goal() -> GoalPage:
    """Of an adopted plan, with a picture and a link to a document."""
    return shown_in(make_plan(**ADOPTED))


def shown_in(plan: PlanPage) -> GoalPage:
    file = make_document("Beslut")
    link = f'<p><a linktype="document" id="{file.pk}">Beslutet</a></p>'
    text = json.dumps([{"type": "paragraph", "value": {"text": link}}])
    goal = make_goal(plan, figure_image=make_image("Bro", alt="En bro"), political_text=text)
    goal.save_revision().publish()
    return goal


def replaced(client: Client, instance: Any, name: str, content: bytes) -> Any:
    view = "wagtailimages:edit" if isinstance(instance, Image) else "wagtaildocs:edit"
    known = {"title": instance.title, "persons": "NONE", "alt": "En bro", "language": "sv"}
    sent = {**known, "collection": Collection.get_first_root_node().pk, "file": SimpleUploadedFile(name, content)}
    return client.post(reverse(view, args=[instance.pk]), sent)


def picture() -> bytes:
    made = BytesIO()
    Picture.new("RGB", (64, 48), "red").save(made, "PNG")
    return made.getvalue()


def replace_both(client: Client) -> list[list[str]]:
    """What is said of each, nothing where it was done."""
    answers = [
        replaced(client, Image.objects.get(), "ny.png", picture()),
        replaced(client, Document.objects.get(), "ny.txt", b"Annat."),
    ]
    return [[] if answer.status_code == 302 else answer.context["form"].errors["file"] for answer in answers]


@pytest.mark.usefixtures("goal")
def test_file_that_an_adopted_plan_shows_is_exchanged_on_its_page(client: Client, settings: Any) -> None:
    client.force_login(make_user())
    before = Image.objects.get().file_hash
    assert [[each.startswith(SAID) for each in said] for said in replace_both(client)] == [[True], [True]]
    assert Image.objects.get().file_hash == before
    settings.FOUR_EYES = False
    assert replace_both(client) == [[], []]
    assert Image.objects.get().file_hash != before


def test_file_that_is_shown_elsewhere_is_replaced(client: Client) -> None:
    client.force_login(make_user())
    shown_in(make_plan())
    assert replace_both(client) == [[], []]
