"""What a request may look like, and what is said about the others."""

from typing import Any

import pytest
from django.test import Client

from tests.cms.endpoint.conftest import Ask

JSON = "application/json"


def test_a_get_takes_variables_and_an_operation_name(get: Ask) -> None:
    response = get(
        "query A($name: String) { hello(name: $name) } query B { __typename }",
        operationName="A",
        variables='{"name": "åäö"}',
        extensions="{}",
    )
    assert response.json()["data"] == {"hello": "Hej åäö"}


def test_a_post_takes_variables_and_an_operation_name(post: Ask) -> None:
    query = "query A($name: String) { hello(name: $name) } query B { __typename }"
    response = post(query, operationName="A", variables={"name": "Åre"}, extensions={"any": 1})
    assert response.json()["data"] == {"hello": "Hej Åre"}


def test_parameters_in_the_address_of_a_post_are_not_read(client: Client) -> None:
    response = client.post("/graphql?query={hello}", {}, content_type=JSON)
    assert (response.status_code, response.json()["errors"][0]["message"]) == (
        400,
        "`query` must be a string: the GraphQL document.",
    )


@pytest.mark.parametrize("parameter", ["variables", "extensions", "operationName"])
def test_null_is_as_good_as_nothing(post: Ask, parameter: str) -> None:
    assert post("{ hello }", **{parameter: None}).json()["data"] == {"hello": "Hej du"}


@pytest.mark.parametrize(
    ("parameter", "wrong"),
    [(name, value) for name in ("variables", "extensions") for value in ("{}", 0, False, [1])]
    + [(name, value) for name in ("query", "operationName") for value in (0, False, ["{ hello }"], {"a": 1})],
)
def test_a_parameter_of_the_wrong_kind_is_400(post: Ask, parameter: str, wrong: Any) -> None:
    response = post(**{"query": "{ hello }", parameter: wrong})
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


@pytest.mark.parametrize("variables", ["[]", "1", "{", '"a"', "NaN"])
def test_variables_in_an_address_must_be_a_json_object(get: Ask, variables: str) -> None:
    assert get("{ hello }", variables=variables).status_code == 400


@pytest.mark.parametrize("body", [b"{", b"null", b'"{ hello }"', b"\xff\xfe", b'{"query": "\\ud800"}', b"[" * 60_000])
def test_a_body_that_is_no_json_object_is_400(client: Client, body: bytes) -> None:
    response = client.generic("POST", "/graphql", body, content_type=JSON)
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def test_batches_are_refused(client: Client) -> None:
    response = client.post("/graphql", [{"query": "{ hello }"}] * 2, content_type=JSON)
    assert (response.status_code, response.json()["errors"][0]["message"]) == (
        400,
        "Batches are not served: send one operation in each request.",
    )


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "application/graphql",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/jsonp",
    ],
)
def test_other_bodies_are_415(client: Client, content_type: str) -> None:
    response = client.generic("POST", "/graphql", b'{"query": "{ hello }"}', content_type=content_type)
    assert response.status_code == 415
    assert response.json()["errors"][0]["extensions"]["code"] == "UNSUPPORTED_MEDIA_TYPE"


def test_a_compressed_body_is_415(client: Client) -> None:
    response = client.generic("POST", "/graphql", b"x", content_type=JSON, headers={"Content-Encoding": "gzip"})
    assert response.status_code == 415


def test_a_body_of_unknown_length_is_411(client: Client) -> None:
    environ = client._base_environ(PATH_INFO="/graphql", REQUEST_METHOD="POST", CONTENT_TYPE=JSON)
    response = client.request(**environ, HTTP_TRANSFER_ENCODING="chunked")
    assert response.status_code == 411


@pytest.mark.parametrize("name", ["C", "", None])
def test_an_operation_that_is_not_there_is_not_guessed(post: Ask, name: str | None) -> None:
    response = post("query A { hello } query B { hello }", operationName=name)
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (
        400,
        "OPERATION_RESOLUTION_FAILURE",
    )


def test_a_thousand_parameters_are_400(client: Client) -> None:
    assert client.get("/graphql?" + "a&" * 1_500).status_code == 400


def test_a_get_is_utf_8_whatever_its_content_type_says(client: Client) -> None:
    headers = {"CONTENT_TYPE": "text/plain; charset=utf-16"}
    response = client.get("/graphql?query=%7Bhello(name:%22%C3%A5%22)%7D", **headers)  # type: ignore[arg-type]
    assert response.json()["data"] == {"hello": "Hej å"}
