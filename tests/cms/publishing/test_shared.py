from datetime import date
from decimal import Decimal

import pytest
from django.core.files.base import ContentFile
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction

from cms.models import Document, Image, SiteSettings
from cms.publishing.keys import page_key, uuid_key
from cms.publishing.redirects import redirect_key
from cms.record.errors import PublicationError
from cms.record.reader import open_snapshot
from goals.models import GoalPage, KpiValue, ResponsibleBody
from tests.cms.publishing.conftest import changed, public
from tests.factories.goals import make_kpi
from tests.factories.site import image_file, make_document, make_image


def test_image_is_public_when_uploaded_and_withdrawn_when_deleted(goal: GoalPage) -> None:
    image = make_image(alt="En väg")
    goal.figure_image = image
    goal.save_revision().publish()
    key = uuid_key("image", image)
    before = public()
    assert before[key][1]["alt"] == "En väg"
    image.delete()
    assert changed(before, public()) == {key: "gone", page_key(goal): "other"}
    assert public()[page_key(goal)][1]["content"]["figure"] is None


def test_edited_image_changes_the_image_alone(goal: GoalPage) -> None:
    image = make_image(alt="En väg")
    goal.figure_image = image
    goal.save_revision().publish()
    before = public()
    image.photographer = "Kim Foto"
    image.save()
    assert changed(before, public()) == {uuid_key("image", image): "other"}


def test_replaced_file_is_another_edition(goal: GoalPage) -> None:
    image = make_image()
    before = public()
    image.file = image_file((800, 400))
    image.save()
    assert changed(before, public()) == {uuid_key("image", image): "other"}
    assert (public()[uuid_key("image", image)][1]["width"], image.height) == (800, 400)


def test_media_in_a_closed_collection_are_not_in_the_record() -> None:
    closed = Collection.get_first_root_node().add_child(name="Slutet")
    image, document = make_image(), make_document()
    before = public()
    Image.objects.filter(pk=image.pk).update(collection=closed)
    Document.objects.filter(pk=document.pk).update(collection=closed)
    assert changed(before, public()) == {}
    restriction = CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    assert set(changed(before, public()).values()) == {"gone"}
    restriction.delete()
    assert changed(before, public()) == {}


def test_bulk_move_to_a_closed_collection_withdraws() -> None:
    closed = Collection.get_first_root_node().add_child(name="Slutet")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    image = make_image()
    Image.objects.filter(pk=image.pk).update(collection=closed)
    assert uuid_key("image", image) not in public()


def test_deleting_documents_in_bulk_withdraws_them() -> None:
    document = make_document()
    Document.objects.filter(pk=document.pk).delete()
    assert uuid_key("document", document) not in public()


def test_replaced_document_is_another_edition() -> None:
    document = make_document()
    before = public()
    document.file = ContentFile(b"Nytt protokoll", name="nytt.txt")
    document.save()
    assert changed(before, public()) == {uuid_key("document", document): "other"}


def test_draft_of_a_body_is_not_public_until_published(body: ResponsibleBody) -> None:
    before = public()
    body.name = "Nya nämnden"
    revision = body.save_revision()
    assert changed(before, public()) == {}
    revision.publish()
    assert changed(before, public()) == {uuid_key("body", body): "other"}


def test_body_in_use_can_not_be_unpublished(goal: GoalPage, body: ResponsibleBody) -> None:
    before = public()
    with pytest.raises(PublicationError, match="Används av Infrastruktur"):
        body.unpublish()
    assert changed(before, public()) == {}


def test_goal_with_an_unpublished_body_can_not_be_published(goal: GoalPage) -> None:
    hidden = ResponsibleBody.objects.create(name="Utkastet", kind="BOARD", live=False)
    row = goal.assignments.get()
    row.lead_body = hidden
    goal.assignments = [row]
    with pytest.raises(PublicationError, match="Utkastet"):
        goal.save_revision().publish()


def test_renamed_body_does_not_touch_the_goals(goal: GoalPage, body: ResponsibleBody) -> None:
    then = open_snapshot().instant
    body.name = "Stadsstyrelsen"
    body.save()
    key = uuid_key("body", body)
    old, new = open_snapshot(then).get(key), open_snapshot().get(key)
    assert old is not None
    assert new is not None
    assert (old.document["name"], new.document["name"]) == ("Kommunstyrelsen", "Stadsstyrelsen")


def test_corrected_value_replaces_the_old_in_the_next_edition() -> None:
    kpi = make_kpi(values=[KpiValue(year=2022, value=Decimal("79.84"), area="Östersund")])
    kpi.values = [*kpi.values.all(), KpiValue(year=2022, value=Decimal("79.9"), area="Östersund")]
    kpi.save()
    values = public()[uuid_key("kpi", kpi)][1]["values"]
    assert [(value["year"], value["value"]) for value in values] == [(2022, "79.9")]


def test_site_settings_are_recorded() -> None:
    settings = SiteSettings.load()
    settings.contact_email = "kommun@example.org"
    settings.save()
    assert public()["site:sv"][1]["contact_email"] == "kommun@example.org"


def test_editors_redirect_is_recorded(goal: GoalPage) -> None:
    redirect = Redirect.objects.create(old_path="/kort", redirect_page=goal)
    assert public()[redirect_key(redirect.pk)][1]["target"] == {"ref": page_key(goal)}
    assert open_snapshot().resolve("/kort/", "sv").kind == "redirect"
    key = redirect_key(redirect.pk)
    redirect.delete()
    assert key not in public()


def test_body_is_valid_in_the_year_of_the_goal(goal: GoalPage) -> None:
    old = ResponsibleBody.objects.create(name="Gamla nämnden", kind="COMMITTEE", live=True, valid_to=date(2022, 12, 31))
    row = goal.assignments.get()
    row.lead_body = old
    goal.assignments = [row]
    with pytest.raises(PublicationError, match="Gamla nämnden"):
        goal.save_revision().publish()
