"""The Next.js example against a running server: cached until the CMS tells of a change, and drafts for editors."""

import hashlib
import hmac
import os
import re
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from time import time

import pytest
import requests

from devserver.children import child
from devserver.contract.places import FRONT_END
from devserver.node import build_package, with_node
from tests.clients.conftest import DRAFT, NEW, OLD, Server, publish

EXAMPLE = FRONT_END / "examples/nextjs"
NEXT = EXAMPLE / "node_modules/next/dist/bin/next"
GOAL = "/kommunens-mal-och-budget/mal-2024/infrastruktur/"
NEWER = "Infrastrukturen når alla, också på vintern."
KEY = b"a key that both of them know"

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def site(server: Server) -> Iterator[str]:
    """The example, built and started."""
    env = {**with_node(dict(os.environ), "frontend-schema", "frontend-schema/examples/nextjs"), "CMS": server.url}
    env |= {"NEXT_TELEMETRY_DISABLED": "1", "WEBHOOK_SECRET": f"whsec_{b64encode(KEY).decode()}"}
    build_package(env)
    built = subprocess.run(["node", NEXT, "build"], cwd=EXAMPLE, env=env, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    command = ["node", NEXT, "start", EXAMPLE, "--hostname", "127.0.0.1", "--port", "0"]
    with child(command, environment=env, output=subprocess.PIPE) as started:
        assert started.stdout is not None
        said = (re.search(rb"Local: +(http://\S+)", line) for line in started.stdout)
        yield next(found[1].decode() for found in said if found)


def shown(site: str, cookies: dict[str, str] | None = None, query: str = "") -> str:
    """The goal's page."""
    answer = requests.get(f"{site}{GOAL}{query}", cookies=cookies, timeout=30)
    assert answer.status_code == 200
    return answer.text


def told(site: str, key: bytes, sent: float) -> int:
    """The status with which the receiver answers a webhook, signed with a key at an instant."""
    body, id_, timestamp = b"{}", "msg_1", str(int(sent))
    signature = hmac.new(key, f"{id_}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    headers = {"webhook-id": id_, "webhook-timestamp": timestamp}
    headers["webhook-signature"] = f"v1,AAAA v1,{b64encode(signature).decode()}"
    return requests.post(f"{site}/api/published/", body, headers=headers, timeout=30).status_code


def test_a_goal_is_shown_from_a_cache_until_the_cms_tells_of_a_change(site: str) -> None:
    assert f">{NEW}</p>" in shown(site)
    publish(NEWER)
    assert told(site, b"another key", time()) == 401
    assert told(site, KEY, time() - 3600) == 401
    assert f">{NEW}</p>" in shown(site)
    assert told(site, KEY, time()) == 204
    assert f">{NEWER}</p>" in shown(site)


def test_another_day_is_shown_beside_today(site: str) -> None:
    assert f">{OLD}</p>" in shown(site, query="?asOf=2024-05-22")


def test_an_editor_sees_a_draft_and_no_one_else_does(site: str, server: Server) -> None:
    handed = requests.post(f"{site}/api/preview/", server.token, timeout=30)
    assert handed.status_code == 204
    assert all(
        "HttpOnly" in cookie for cookie in handed.headers["Set-Cookie"].split(", ") if cookie.startswith("preview=")
    )
    draft = shown(site, handed.cookies.get_dict())
    assert f'<p data-cms-field="statement">{DRAFT}</p>' in draft
    assert re.search(r'id="uppdrag-([0-9a-f-]{36})" data-cms-field="assignments\[\1\]"', draft)
    assert DRAFT not in shown(site)


def test_pictures_come_from_the_cms_under_their_own_paths(site: str) -> None:
    (picture,) = re.findall(r'<img src="([^"]+)"', shown(site))
    answer = requests.head(f"{site}{picture}", timeout=30)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/jpeg")


def test_what_is_not_there_is_not_found(site: str) -> None:
    assert requests.get(f"{site}/finns-inte/", timeout=30).status_code == 404
