"""The query editor: in development alone, and from our own files alone."""

import re
from typing import Any

import pytest
from django.test import Client

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def test_there_is_no_editor_outside_of_development(client: Client, settings: Any) -> None:
    assert settings.GRAPHIQL is False
    response = client.get("/graphql", headers={"Accept": BROWSER})
    assert (response.status_code, response["Content-Type"]) == (400, "application/json; charset=utf-8")


def test_a_browser_gets_the_editor_and_a_program_gets_data(client: Client, settings: Any) -> None:
    settings.GRAPHIQL = True
    page = client.get("/graphql", headers={"Accept": BROWSER})
    assert (page.status_code, page["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert page["Content-Security-Policy"].startswith("default-src 'self';")
    assert client.get("/graphql?query={hello}", headers={"Accept": "*/*"}).json()["data"] == {"hello": "Hej du"}


def test_every_file_of_the_editor_is_ours(client: Client, settings: Any) -> None:
    settings.GRAPHIQL = True
    html = client.get("/graphql", headers={"Accept": BROWSER}).content.decode()
    base = re.findall(r'<base href="([^"]+)"', html)
    files = re.findall(r'(?:src|href)="(?!data:|/)([^"]+)"', html)
    assert (base, len(files)) == (["/graphql/graphiql/"], 6)
    for name in files:
        assert client.get(base[0] + name).status_code == 200


@pytest.mark.parametrize("path", ["../graphiql.py", "..%2fview.py", "absent.js", ""])
def test_nothing_else_is_served(client: Client, path: str) -> None:
    assert client.get(f"/graphql/graphiql/{path}").status_code in (400, 404)
