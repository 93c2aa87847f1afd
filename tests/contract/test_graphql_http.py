"""The endpoint against the audits of GraphQL over HTTP, from the npm package `graphql-http`."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_django.live_server_helper import LiveServer

from devserver.node import with_node

HERE = Path(__file__).parent
AUDITS = 61


@pytest.fixture
def server(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """The address of a server with an empty record; nothing is written to it."""
    with django_db_blocker.unblock():
        live = LiveServer("127.0.0.1")
        yield live.url
        live.stop()


@pytest.mark.node
@pytest.mark.parametrize("path", ["/graphql", "/graphql/"])
def test_every_audit_is_ok(server: str, path: str) -> None:
    command = ["node", "graphql_http_audit.mjs", server + path]
    run = subprocess.run(
        command, cwd=HERE, env=with_node(dict(os.environ), "tests/contract"), capture_output=True, text=True, check=True
    )
    results = [json.loads(line) for line in run.stdout.splitlines()]
    assert [result for result in results if result["status"] != "ok"] == []
    assert len({result["id"] for result in results}) == AUDITS
