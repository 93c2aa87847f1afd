"""Which pages of other origins may read answers."""

from typing import Any

import pytest
from django.test import Client

OURS = "https://ostersund.example"
ASKING = {"Origin": OURS, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}


def test_no_other_origin_may_read_unless_it_is_configured(client: Client) -> None:
    response = client.get("/graphql?query={hello}", headers={"Origin": OURS})
    assert response.status_code == 200
    assert not [name for name in response.headers if name.startswith("Access-Control")]
    assert response["Vary"] == "Accept, Accept-Encoding"


@pytest.mark.parametrize("query", ["{hello}", "{"])
def test_a_configured_origin_may_read_answers_and_errors(client: Client, settings: Any, query: str) -> None:
    settings.GRAPHQL_CORS_ORIGINS = [OURS]
    response = client.get(f"/graphql?query={query}", headers={"Origin": OURS})
    assert response["Access-Control-Allow-Origin"] == OURS
    assert response["Access-Control-Expose-Headers"] == "ETag, Retry-After, X-Request-ID"
    assert response["Vary"] == "Accept, Accept-Encoding, Origin"
    assert "Access-Control-Allow-Credentials" not in response


@pytest.mark.parametrize("origin", ["https://ostersund.example.evil.test", "null", "http://ostersund.example", ""])
def test_another_origin_may_not(client: Client, settings: Any, origin: str) -> None:
    settings.GRAPHQL_CORS_ORIGINS = [OURS]
    response = client.get("/graphql?query={hello}", headers={"Origin": origin})
    assert "Access-Control-Allow-Origin" not in response
    assert response["Vary"] == "Accept, Accept-Encoding, Origin"


def test_everybody_may_be_allowed_without_a_key_per_origin(client: Client, settings: Any) -> None:
    settings.GRAPHQL_CORS_ORIGINS = ["*"]
    response = client.get("/graphql?query={hello}")
    assert (response["Access-Control-Allow-Origin"], response["Vary"]) == ("*", "Accept, Accept-Encoding")


def test_a_preflight_is_answered_for_a_day(client: Client, settings: Any) -> None:
    settings.GRAPHQL_CORS_ORIGINS = [OURS]
    response = client.options("/graphql", headers=ASKING)
    assert (response.status_code, response.content) == (204, b"")
    assert response["Access-Control-Allow-Origin"] == OURS
    assert response["Access-Control-Allow-Methods"] == "GET, HEAD, POST, OPTIONS"
    assert response["Access-Control-Allow-Headers"] == "Accept, Authorization, Content-Type, X-Request-ID"
    assert response["Access-Control-Max-Age"] == "86400"


def test_a_preflight_from_elsewhere_is_told_nothing(client: Client) -> None:
    response = client.options("/graphql", headers=ASKING)
    assert (response.status_code, response["Allow"]) == (204, "GET, HEAD, POST, OPTIONS")
    assert not [name for name in response.headers if name.startswith("Access-Control")]
