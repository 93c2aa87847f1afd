"""Whatever address of the admin is asked: who wrote the last change in an adopted plan can't make it public alone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from cms.approval.four_eyes import ADOPTED, SHARED, UNREAD
from cms.publishing.keys import page_key
from tests.cms.people.addresses import address, patterns
from tests.goals.admin.conftest import form_of
from tests.goals.four_eyes.conftest import WORD, Scene, said_in_public

Sent = dict[str, Any]
PUBLISH = {"action-publish": "1"}


def form(scene: Scene, path: str) -> Sent:
    return form_of(scene.client, path) | PUBLISH


def reverted(scene: Scene, path: str) -> Sent:
    return form(scene, path) | {"scope_note": WORD}


def copied(scene: Scene, path: str) -> Sent:
    return {"new_title": "Kopia", "new_slug": "kopia", "new_parent_page": scene.plan.pk, "publish_copies": "on"}


def answered(scene: Scene, path: str) -> Sent:
    shown = scene.client.get(reverse("public_review", args=[page_key(scene.moved)]))
    return {"version": shown.context["version"], "comment": ""}


def chosen(scene: Scene, path: str) -> Sent:
    items = scene.client.get(path).context["items"]
    pages = [item.id for item in items if item.page.pk == scene.goal.pk]
    return {"pages": pages, "change_kind": "MINOR", "change_note": "", "when": "now", "hour": ""}


def followed_up(scene: Scene, path: str) -> Sent:
    sheet = scene.client.get(path).context["form"]
    sent: Sent = {"change_kind": "MAJOR", "change_note": "Uppföljning.", "publish": "1"}
    for row in sheet.rows:
        own = row.entry.goal.pk == scene.elsewhere.pk
        sent |= {f"{row.prefix}-status": row.entry.status, f"{row.prefix}-seen": row.entry.digest}
        sent |= {f"{row.prefix}-comment": row.entry.comment if own else WORD}
    return sent | {f"draft-{draft.goal.pk}-what": "reports_alone" for draft in sheet.drafts}


Fill = Callable[[Scene, str], Sent]
WAYS: dict[str, tuple[Fill, str]] = {
    "api/main/^pages/<int:pk>/action/<str:action_name>/": (lambda scene, path: {}, ADOPTED),
    "bulk/<str:app_label>/<str:model_name>/<str:action>/": (lambda scene, path: {"include_descendants": ""}, ADOPTED),
    "pages/<int:page_id>/edit/": (form, ADOPTED),
    "pages/<int:page_to_move_id>/move/<int:destination_id>/confirm/": (lambda scene, path: {}, UNREAD),
    "pages/<int:page_id>/copy/": (copied, UNREAD),
    "pages/workflow/action/<int:page_id>/<slug:action_name>/<int:task_state_id>/": (answered, ADOPTED),
    "pages/<int:page_id>/revisions/<int:revision_id>/revert/": (reverted, ADOPTED),
    "godkannande/<str:key>/<slug:decision>/": (answered, ADOPTED),
    "mal-och-budget/<int:pk>/uppfoljning/": (followed_up, ADOPTED),
    "mal-och-budget/<int:pk>/publicera/": (chosen, ADOPTED),
    "snippets/goals/responsiblebody/edit/<int:pk>/": (form, SHARED),
    "snippets/goals/responsiblebody/history/<int:pk>/revisions/<int:revision_id>/revert/": (form, SHARED),
    "snippets/goals/kpi/edit/<int:pk>/": (form, SHARED),
    "snippets/goals/kpi/history/<int:pk>/revisions/<int:revision_id>/revert/": (form, SHARED),
}
"""Every address behind which something can become public, with what a browser would send there."""


def ask(scene: Scene, pattern: str) -> str:
    path = address(pattern, scene.values)
    sent = WAYS[pattern][0](scene, path)
    kind = {"content_type": "application/json"} if pattern.startswith("api/") else {}
    return scene.client.post(path, sent, follow=True, **kind).content.decode()


@pytest.mark.parametrize("pattern", WAYS)
def test_writer_is_refused_and_nothing_becomes_public(pattern: str, scene: Scene, settings: Any) -> None:
    settings.FOUR_EYES = True
    before = said_in_public()
    assert WAYS[pattern][1] in ask(scene, pattern)
    assert said_in_public() == before


@pytest.mark.parametrize("pattern", WAYS)
def test_without_the_rule_the_same_request_publishes(pattern: str, scene: Scene) -> None:
    before = said_in_public()
    ask(scene, pattern)
    assert said_in_public() > before


def test_no_other_address_publishes(scene: Scene, settings: Any) -> None:
    """Without the rule, so that nothing else than the list above is in the way."""
    settings.TEMPLATES = [{"BACKEND": "tests.cms.people.blank.BlankEngine"}]
    scene.client.raise_request_exception = False
    everything = {**PUBLISH, **answered_by_nobody(), "publish": "1", "publish_copies": "on", "alias": "on"}
    before = said_in_public()
    for pattern in patterns():
        if pattern not in WAYS:
            scene.client.post(address(pattern, scene.values), everything)
            assert said_in_public() == before, pattern


def answered_by_nobody() -> Sent:
    return {"comment": "Ja.", "change_kind": "MINOR", "change_note": "", "when": "now"}
