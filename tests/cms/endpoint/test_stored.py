"""Stored operations: by hash, in both ways that clients send one, and by name."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import Error, run_checks
from django.http import HttpResponse
from django.test import Client

from tests.cms.endpoint.conftest import Ask

HELLO = "# Says hello.\nquery Hello($name: String) {\n  hello(name: $name)\n}\n"
PAGES = "{pages(first:2){edges{node{title}}}}"
PRINTED = "{\n  pages(first: 2) {\n    edges {\n      node {\n        title\n      }\n    }\n  }\n}"
AS_APOLLO_SENDS_IT = (
    "{\n  pages(first: 2) {\n    edges {\n      node {\n        title\n        __typename\n      }\n"
    "      __typename\n    }\n    __typename\n  }\n}"
)
FROM_CODEGEN = "query Goals {\n  goals {\n    title\n  }\n}"
FROM_APOLLO = 'query Search {\n  search(query: "a") {\n    title\n  }\n}'
Write = Callable[[str, str], None]


def of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.fixture
def write(settings: Any, tmp_path: Path) -> Write:
    settings.GRAPHQL_OPERATIONS = tmp_path

    def file(name: str, text: str) -> None:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(text.encode())

    return file


@pytest.fixture
def _stored(write: Write) -> None:
    write("operations/hello.graphql", HELLO)
    write("clients/app/pages.graphql", PAGES)
    write("clients/app/documents.json", json.dumps({of(FROM_CODEGEN): FROM_CODEGEN}))
    operation = {"id": of(FROM_APOLLO), "body": FROM_APOLLO, "name": "Search", "type": "query"}
    manifest = {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [operation]}
    write("clients/app/manifest.json", json.dumps(manifest))


def code(response: HttpResponse) -> tuple[int, str]:
    return response.status_code, json.loads(response.content)["errors"][0]["extensions"]["code"]


@pytest.mark.usefixtures("_stored")
@pytest.mark.parametrize("text", [HELLO, PAGES, PRINTED, AS_APOLLO_SENDS_IT, FROM_CODEGEN, FROM_APOLLO])
def test_document_is_known_by_its_hash(client: Client, text: str) -> None:
    whole = client.get("/graphql", {"query": text})
    apollo = json.dumps({"persistedQuery": {"version": 1, "sha256Hash": of(text)}})
    for parameters in ({"documentId": f"sha256:{of(text)}"}, {"extensions": apollo}):
        response = client.get("/graphql", parameters)
        assert (response.status_code, response.content) == (200, whole.content)


@pytest.mark.usefixtures("_stored")
def test_document_id_is_sent_by_post_with_variables_and_operation_name(post: Ask) -> None:
    response = post(None, documentId=f"sha256:{of(HELLO)}", variables={"name": "Åre"}, operationName="Hello")
    assert response.json()["data"] == {"hello": "Hej Åre"}


@pytest.mark.usefixtures("_stored")
@pytest.mark.parametrize(
    "id_", ["sha256:" + "0" * 64, "sha256:", of(HELLO), f"md5:{of(HELLO)}", f"sha256:{of(HELLO).upper()}"]
)
def test_unknown_document_is_told_in_apollos_words(client: Client, id_: str) -> None:
    response = client.get("/graphql", {"documentId": id_}, headers={"Accept": "application/graphql-response+json"})
    assert code(response) == (400, "PERSISTED_QUERY_NOT_FOUND")
    assert response.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    assert client.get("/graphql", {"documentId": id_}).status_code == 200
    assert response["Cache-Control"] == "no-store"


@pytest.mark.usefixtures("_stored")
def test_document_beside_its_hash_is_answered_and_never_stored(post: Ask) -> None:
    text = "{ numbers(of: [1]) }"
    extensions = {"persistedQuery": {"version": 1, "sha256Hash": of(text)}}
    assert post(text, extensions=extensions).json()["data"] == {"numbers": [1]}
    assert code(post(None, extensions=extensions)) == (400, "PERSISTED_QUERY_NOT_FOUND")


@pytest.mark.usefixtures("_stored")
def test_hash_of_another_document_is_refused(post: Ask) -> None:
    assert code(post("{ version }", documentId=f"sha256:{of(HELLO)}")) == (400, "HASH_MISMATCH")
    apollo = {"persistedQuery": {"version": 1, "sha256Hash": of(PAGES)}}
    assert code(post(None, documentId=f"sha256:{of(HELLO)}", extensions=apollo)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "given", [1, {"version": 2, "sha256Hash": "a"}, {"version": 1}, {"version": 1, "sha256Hash": 1}]
)
def test_extension_of_another_form_is_400(post: Ask, given: Any) -> None:
    assert code(post("{ hello }", extensions={"persistedQuery": given})) == (400, "BAD_REQUEST")


@pytest.mark.usefixtures("_stored")
@pytest.mark.parametrize(
    ("address", "data"),
    [
        ("hello", {"hello": "Hej du"}),
        ('hello?variables={"name":"Åre"}', {"hello": "Hej Åre"}),
        ("hello?name=Åre&utm_source=x", {"hello": "Hej Åre"}),
        ("hello?name=2024", {"hello": "Hej 2024"}),
        ("app/pages", {"pages": {"edges": [{"node": {"title": "Infrastruktur"}}]}}),
    ],
)
def test_operation_has_an_address_of_its_own(client: Client, address: str, data: Any) -> None:
    response = client.get(f"/graphql/operations/{address}")
    assert (response.status_code, response.json()["data"]) == (200, data)


def test_readable_variables_have_their_types(client: Client, write: Write) -> None:
    write(
        "operations/typed.graphql",
        "query T($first: Int! = 1, $all: Boolean = true) "
        "{ pages(first: $first) { totalCount @include(if: $all) edges { __typename } } }",
    )
    pages = client.get("/graphql/operations/typed?first=3&all=false").json()["data"]["pages"]
    assert pages == {"edges": [{"__typename": "PageEdge"}]}
    assert code(client.get("/graphql/operations/typed?first=many")) == (200, "BAD_USER_INPUT")


@pytest.mark.usefixtures("_stored")
@pytest.mark.parametrize("name", ["none", "app/none", "../operations/hello", "app", ""])
def test_unknown_name_is_404(client: Client, name: str) -> None:
    assert client.get(f"/graphql/operations/{name}").status_code == 404


@pytest.mark.usefixtures("_stored")
def test_operations_address_is_only_read(client: Client) -> None:
    response = client.post("/graphql/operations/hello", {}, content_type="application/json")
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, OPTIONS")


@pytest.mark.usefixtures("_stored")
def test_only_stored_operations_are_answered_where_the_setting_says_so(
    post: Ask, client: Client, settings: Any
) -> None:
    settings.GRAPHQL_STORED_ONLY = True
    assert code(post("{ hello }")) == (403, "STORED_OPERATIONS_ONLY")
    assert code(post("{ hello }", documentId=f"sha256:{of('{ hello }')}")) == (403, "STORED_OPERATIONS_ONLY")
    assert post(HELLO).status_code == 200
    assert post(None, documentId=f"sha256:{of(HELLO)}").status_code == 200
    assert client.get("/graphql/operations/hello").status_code == 200


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("operations/broken.graphql", "{"),
        ("clients/app/documents.json", json.dumps({"0" * 64: HELLO})),
        ("clients/app/documents.json", json.dumps({of(HELLO): None})),
        ("clients/app/documents.json", "[]"),
        ("clients/app/documents.json", "{"),
        ("clients/app/manifest.json", json.dumps({"format": "apollo-persisted-query-manifest", "version": 2})),
    ],
)
def test_release_with_a_broken_stored_operation_is_stopped_by_the_checks(write: Write, name: str, text: str) -> None:
    write(name, text)
    found = [message for message in run_checks() if message.id == "cms.E001"]
    assert [message.level for message in found] == [Error("").level]


def test_front_ends_own_operations_are_stored() -> None:
    """As the product ships them."""
    from cms.endpoint.stored import stored_operations

    assert {"plan", "goal", "landing-page", "route"} <= stored_operations().by_name.keys()
