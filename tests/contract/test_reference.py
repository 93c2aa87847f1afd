"""The schema's reference for people, as development serves it."""

import re
from typing import Any

import pytest
from django.test import Client
from graphql import is_specified_scalar_type

from cms.endpoint.reference.view import POLICY
from cms.schema.root import schema
from devserver.contract.places import OPERATIONS


@pytest.fixture
def html(client: Client, settings: Any) -> str:
    settings.ROOT_URLCONF = "tests.contract.development_urls"
    response = client.get("/graphql/reference/")
    assert (response.status_code, response["Content-Security-Policy"]) == (200, POLICY)
    return response.content.decode()


def test_it_tells_every_type_and_every_operation_and_each_link_leads_there(html: str) -> None:
    types = [type_ for name, type_ in schema.graphql_schema.type_map.items() if not name.startswith("__")]
    anchors = re.findall(r'<section id="([^"]+)"', html)
    assert sorted(anchors) == sorted(
        [type_.name for type_ in types if not is_specified_scalar_type(type_)]
        + [f"operation-{path.stem}" for path in OPERATIONS.glob("*.graphql")]
    )
    assert set(re.findall(r'href="#([^"]+)"', html)) - set(anchors) == set()


def test_no_other_host_is_asked(html: str, client: Client) -> None:
    links = re.findall(r'(?:src|href)="([^"]+)"', html)
    assert [link for link in links if not link.startswith(("#", "/graphql", "data:"))] == []
    (style,) = re.findall(r'rel="stylesheet" href="([^"]+)"', html)
    assert client.get(style).status_code == 200


def test_an_example_can_be_read_asked_and_edited(html: str) -> None:
    assert '<a href="/graphql/operations/goal?year=2024&amp;slug=infrastruktur">' in html
    assert '<a href="/graphql?query=%23+A+goal+with+everything+under+it' in html
    assert "&quot;name&quot;: &quot;Infrastruktur&quot;" in html


def test_a_field_is_told_with_its_type_arguments_and_default(html: str) -> None:
    field = html[html.index('<dt id="Query.goal">') : html.index('<dt id="Query.budget">')]
    assert '<b>goal</b>: <a href="#Goal">Goal</a></code>' in field
    assert "<code>locale: String! = &quot;sv&quot;</code> The language's code" in field
    assert '<code>asOf: <a href="#DateTime">DateTime</a></code>' in field


def test_it_is_served_in_development_alone(client: Client) -> None:
    assert b"Schema reference" not in client.get("/graphql/reference/").content
