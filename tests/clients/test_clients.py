"""Real clients on a front end's way through the site, against a running server: what each is told, and keeps."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

from devserver.contract.places import FRONT_END, OPERATIONS
from devserver.node import build_package, with_node
from tests.clients.conftest import DRAFT, NEW, OLD, Server

PAST = "2024-05-22T10:00:00Z"
GOAL = {"year": 2024, "slug": "infrastruktur"}
FOUND = 13

Settings = dict[str, Any]
Ask = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def told(server: Server) -> dict[str, Any]:
    """One process runs all that speak JavaScript."""
    env = with_node(dict(os.environ), "frontend-schema", "tests/clients")
    build_package(env)
    given = json.dumps({"settings": server.settings, "past": PAST})
    command = ["node", "main.js", given]
    run = subprocess.run(command, cwd=Path(__file__).parent, env=env, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def check(journey: dict[str, Any]) -> None:
    """What every front end must be told."""
    total, first, following = journey.pop("search")
    assert (total, len(first), len(following), len({*first, *following})) == (FOUND, 5, 5, 10)
    assert journey == {
        "year": ["Kommunfullmäktiges mål 2024", 8],
        "goal": NEW,
        "error": "INVALID_AS_OF",
        "preview": [DRAFT, None],
        "past": [OLD, PAST],
    }


@pytest.mark.node
@pytest.mark.parametrize("client", ["typed", "Apollo, POST", "Apollo, GET", "urql", "graphql-request"])
def test_a_client_in_javascript(client: str, told: dict[str, Any]) -> None:
    check(told["told"][client])


def test_pythons_client(server: Server) -> None:
    check(journey(asking(server.settings)))


@pytest.mark.node
def test_plain_fetch(server: Server) -> None:
    example = FRONT_END / "examples/plain-fetch/goals.js"
    command = ["node", example, server.url, "2024"]
    run = subprocess.run(
        command, env=with_node(dict(os.environ), "tests/clients"), capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith("Kommunfullmäktiges mål 2024\n\nKommunens ledning och styrning\n")
    assert f"Infrastruktur\n  {NEW}\n" in run.stdout


@pytest.mark.node
@pytest.mark.parametrize("client", ["Apollo", "urql"])
def test_a_normalising_cache_keeps_today_and_the_past_apart(client: str, told: dict[str, Any]) -> None:
    today, past = told["caches"][client]
    assert past["id"] == f"{today['id']}@{PAST}"
    assert [(seen["statement"], seen["edition"]) for seen in (today, past)] == [(NEW, 2), (OLD, 1)]
    assert today["scopeNote"] is None
    assert past["scopeNote"] == "Målet handlar om vägar, ledningar, bredband, bostäder och platser där människor möts."


def asking(settings: Settings) -> Ask:
    """`gql` as one function; errors come as their codes."""
    headers = {"Authorization": f"Preview {settings['preview']['token']}"}
    published = Client(transport=RequestsHTTPTransport(settings["endpoint"], use_json=True))
    drafts = Client(transport=RequestsHTTPTransport(settings["preview"]["endpoint"], headers=headers, use_json=True))

    def ask(name: str, draft: bool = False, **variables: Any) -> dict[str, Any]:
        request = gql((OPERATIONS / f"{name}.graphql").read_text())
        request.variable_values = variables
        try:
            return dict((drafts if draft else published).execute(request))
        except TransportQueryError as error:
            return {"code": error.errors[0]["extensions"]["code"] if error.errors else None}

    return ask


def journey(ask: Ask) -> dict[str, Any]:
    """The same way as in main.js."""
    plan, today = ask("plan", year=2024)["plan"], ask("goal", **GOAL)["goal"]
    first = ask("search", query="kommunen", first=5)["search"]
    following = ask("search", query="kommunen", first=5, after=first["pageInfo"]["endCursor"])["search"]
    draft, then = ask("goal", draft=True, **GOAL)["goal"], ask("goal", **GOAL, asOf=PAST)["goal"]
    paths = [[edge["node"]["path"] for edge in page["edges"]] for page in (first, following)]
    return {
        "year": [plan["title"], len(plan["goals"])],
        "goal": today["statement"],
        "search": [first["totalCount"], *paths],
        "error": ask("goal", **GOAL, asOf="2999-01-01")["code"],
        "preview": [draft["statement"], draft["edition"]],
        "past": [then["statement"], then["id"].split("@")[1]],
    }
