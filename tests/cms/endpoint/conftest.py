"""Asking the example schema over HTTP."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.cms.endpoint.hearing import Looking, looking

GRAPHQL = "application/graphql-response+json"
Ask = Callable[..., HttpResponse]


@pytest.fixture(autouse=True)
def _example_urls(settings: Any) -> None:
    settings.ROOT_URLCONF = "tests.cms.endpoint.example"


@pytest.fixture
def get(client: Client) -> Ask:
    def ask(query: str, headers: dict[str, str] | None = None, **parameters: str) -> HttpResponse:
        return client.get("/graphql", {"query": query, **parameters}, headers={"Accept": GRAPHQL} | (headers or {}))

    return ask


@pytest.fixture
def post(client: Client) -> Ask:
    def ask(query: Any, headers: dict[str, str] | None = None, **parameters: Any) -> HttpResponse:
        body = {"query": query, **parameters}
        accept = {"Accept": GRAPHQL} | (headers or {})
        return client.post("/graphql", body, content_type="application/json", headers=accept)

    return ask


@pytest.fixture
def heard(db: None, settings: Any) -> Iterator[Looking]:
    """The process knows the content version, and keeps answers."""
    settings.RECORD_LISTEN = True
    with looking() as listener:
        yield listener
