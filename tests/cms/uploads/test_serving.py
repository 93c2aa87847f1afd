"""Who is given a document's file: everybody once it has been public, and before that those who may read it."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.models import Collection, CollectionViewRestriction

from cms.models import Document
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


def make_document(restriction: str = "", **more: str) -> Document:
    collection = Collection.get_first_root_node().add_child(name="Möten")
    if restriction:
        CollectionViewRestriction.objects.create(collection=collection, restriction_type=restriction, **more)
    file = ContentFile(b"Protokoll", "Nämndens möte.txt")
    return Document.objects.create(title="Protokoll", file=file, collection=collection)


def address(document: Document) -> str:
    return f"/media/{document.file.name}"


@pytest.mark.parametrize("restriction", ["login", "groups"])
def test_stranger_is_sent_from_a_closed_document_to_the_login(client: Client, restriction: str) -> None:
    url = make_document(restriction).url
    answer = client.get(url)
    assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (302, "/admin/login/")


def test_document_behind_a_password_asks_for_it(client: Client) -> None:
    answer = client.get(make_document("password", password="sesam").url)
    assert (answer.status_code, 'name="password"' in answer.content.decode()) == (200, True)


def test_editor_outside_the_group_is_not_sent_around_in_circles(client: Client) -> None:
    client.force_login(make_user(is_superuser=False))
    assert client.get(make_document("groups").url).status_code == 404


def test_file_that_was_never_public_is_nobodys_by_its_address(client: Client, editor: Client) -> None:
    document = make_document("login")
    indirect = address(document).replace("record/", "./record/")
    assert [client.get(path).status_code for path in (address(document), indirect)] == [404, 404]
    assert [editor.get(path).status_code for path in (address(document), indirect)] == [404, 404]


def test_file_that_has_been_public_stays_everybodys(client: Client) -> None:
    document = make_document()
    CollectionViewRestriction.objects.create(collection=document.collection, restriction_type="login")
    answer = client.get(address(document))
    assert (answer.status_code, b"".join(answer.streaming_content)) == (200, b"Protokoll")


def test_proxy_is_told_where_it_keeps_a_public_file(client: Client, settings: object) -> None:
    settings.RECORD_FILES_AT = "/kept/"  # type: ignore[attr-defined]
    document = make_document()
    answer = client.get(address(document))
    folder = document.file.name.split("/")[2]
    assert answer.headers["X-Accel-Redirect"] == f"/kept/documents/{folder}/N%C3%A4mndens_m%C3%B6te.txt"
    assert (answer.content, "Content-Type" in answer.headers) == (b"", False)
