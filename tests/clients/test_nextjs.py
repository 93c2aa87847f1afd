"""The Next.js example against a running server: cached until the CMS tells of a change, and drafts for editors."""

import hashlib
import hmac
import os
import re
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from time import time
from urllib.parse import quote

import pytest
import requests
from django.test import override_settings
from playwright.sync_api import Browser, expect

from cms.preview.tokens import Sharing
from devserver.children import child
from devserver.contract.places import FRONT_END
from devserver.node import build_package, with_node
from tests.browser.editing import communicator
from tests.clients.conftest import DRAFT, NEW, OLD, Server, newest_goal, preview_token, publish

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


def hand_over(site: str, token: str, **headers: str) -> requests.Response:
    """As the page does with a token from its address."""
    handed = {"token": token, "path": GOAL}
    return requests.post(f"{site}/api/preview/", json=handed, headers=headers, timeout=30)


def kept(token: str, of: str = GOAL) -> str:
    """What the page's cookie then holds."""
    return quote(f"{token}|{of}", safe="")


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
    handed = hand_over(site, server.token)
    cookie = kept(server.token)
    assert handed.headers["Set-Cookie"] == f"preview={cookie}; Path={GOAL}; HttpOnly; SameSite=strict"
    draft = shown(site, {"preview": cookie})
    assert f'<p data-cms-field="statement">{DRAFT}</p>' in draft
    assert "Utkast, inte publicerat." in draft
    assert re.search(r'id="uppdrag-([0-9a-f-]{36})" data-cms-field="assignments\[\1\]"', draft)
    assert DRAFT not in shown(site)
    assert DRAFT not in shown(site, {"preview": kept(server.token, of="/kommunens-mal-och-budget/")})


def test_a_frame_of_another_site_gets_a_cookie_of_its_own_over_tls(site: str, server: Server) -> None:
    handed = hand_over(site, server.token, Origin="https://www.example.org")
    assert handed.headers["Set-Cookie"].endswith("; Secure; HttpOnly; SameSite=none; Partitioned")


def test_nobody_else_hands_a_token_over(site: str, server: Server) -> None:
    refused = hand_over(site, server.token, **{"Sec-Fetch-Site": "cross-site"})
    assert (refused.status_code, "Set-Cookie" in refused.headers) == (403, False)
    assert hand_over(site, "a; Domain=example.org").status_code == 403


def test_a_token_that_opens_nothing_is_told_of_in_words(site: str) -> None:
    over = shown(site, {"preview": kept("gone")})
    assert "<h1>Länken till utkastet gäller inte</h1>" in over
    assert '<meta name="robots" content="noindex"/>' in over


def test_a_shared_draft_says_of_when_it_is_and_how_long_it_is_shown(site: str) -> None:
    token = preview_token(Sharing(datetime(2030, 5, 22, 10, tzinfo=UTC), "Ordföranden"))
    shared = shown(site, {"preview": kept(token)})
    assert re.search(
        r"Så såg det ut \d+ \w+ \d{4} kl\. \d\d:\d\d\. Länken fungerar till 22 maj 2030 kl\. 12:00\.", shared
    )


def test_form_and_front_end_talk_in_the_editors_frame(site: str, server: Server, chromium: Browser) -> None:
    """What is written is drawn in place; a click opens the field."""
    with override_settings(PREVIEW_URL=site), communicator(chromium, server.url) as admin:
        admin.emulate_media(reduced_motion="reduce")
        admin.goto(f"{server.url}/admin/pages/{newest_goal().pk}/edit/")
        admin.wait_for_load_state("networkidle")
        if admin.locator("#w-preview-iframe").is_hidden():
            admin.locator("[data-side-panel-toggle=preview]").click()
        shown = admin.frame_locator("#w-preview-iframe")
        shown.locator(".draft").wait_for()
        shown.locator("html").evaluate("() => { window.isTheSame = true; scrollTo(0, 200) }")
        statement = admin.locator("[name=statement]")
        statement.fill("Alla når varandra.")
        expect(shown.locator("[data-cms-field=statement]")).to_have_text("Alla når varandra.")
        assert shown.locator("html").evaluate("() => [window.isTheSame, scrollY]") == [True, 200]
        key_figure = shown.locator("[data-cms-field^=kpis] h3").first
        key_figure.evaluate("(heading) => heading.scrollIntoView({ block: 'center' })")
        key_figure.click()
        expect(admin.locator("#inline_child_kpis-0 .own-form a")).to_be_focused()
        admin.locator("[name=scope_note]").focus()
        shown.locator("[data-cms-field=statement]").click()
        expect(statement).to_be_focused()
        admin.evaluate("window.onbeforeunload = null")


def test_pictures_come_from_the_cms_under_their_own_paths(site: str) -> None:
    (picture,) = re.findall(r'<img src="([^"]+)"', shown(site))
    answer = requests.head(f"{site}{picture}", timeout=30)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/jpeg")


def test_what_is_not_there_is_not_found(site: str) -> None:
    assert requests.get(f"{site}/finns-inte/", timeout=30).status_code == 404
