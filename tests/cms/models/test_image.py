import pytest
from django.test import Client
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form

from cms.models import Image
from tests.factories.goals import make_goal
from tests.factories.site import make_image, make_user

pytestmark = pytest.mark.django_db


def test_form_asks_for_what_the_law_and_the_reader_need() -> None:
    form = get_image_form(get_image_model())()
    asked = [name for name in form.fields if name not in ("collection", "tags") and "focal" not in name]
    assert asked == [
        "title",
        "file",
        "alt",
        "is_decorative",
        "caption",
        "photographer",
        "licence",
        "persons",
        "legal_basis",
        "valid_until",
    ]
    assert form.fields["persons"].required


def test_decorative_choice_is_kept() -> None:
    made = make_image(is_decorative=True, alt="En cyklist")
    kept = Image.objects.get(pk=made.pk)
    assert (kept.is_decorative, kept.default_alt_text) == (True, "")


def test_pictures_are_made_when_an_image_is_saved() -> None:
    assert make_image().pictures["version"] > 0


def test_used_image_can_be_deleted_and_the_page_remains() -> None:
    image = make_image(alt="Sjön")
    goal = make_goal(figure_image=image)
    image.delete()
    goal.refresh_from_db()
    assert (goal.live, goal.figure_image) == (True, None)


def test_deletion_names_the_pages_that_use_the_image(client: Client) -> None:
    client.force_login(make_user())
    image = make_image(alt="Sjön")
    make_goal(title="Infrastruktur", figure_image=image)
    page = client.get(reverse("wagtailimages:image_usage", args=[image.pk])).content.decode()
    assert "Infrastruktur" in page
