"""A running server for front ends: the demo, a goal that has changed since, and a preview of what it may become."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from cms.models import User
from cms.preview.drafts import draft_editions
from cms.preview.tokens import Look, Sharing, new_token
from goals.models import GoalPage
from tests.browser.editing import PASSWORD
from tests.databases import connected_to, copied

OLD = (
    "I Östersunds kommun finns en tillgänglig infrastruktur som bidrar till att stad och landsbygd växer på ett "
    "hållbart och tryggt sätt för alla medborgare."
)
NEW, DRAFT = "Infrastrukturen i Östersunds kommun når alla.", "Ett utkast som ingen har antagit."


@dataclass(frozen=True, slots=True)
class Server:
    """Its address, and an editor's token."""

    url: str
    token: str

    @property
    def settings(self) -> dict[str, Any]:
        """As the clients are told."""
        preview = {"endpoint": f"{self.url}/preview/graphql/", "token": self.token}
        return {"endpoint": f"{self.url}/graphql", "preview": preview}


@pytest.fixture(scope="module")
def server(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[Server]:
    with django_db_blocker.unblock(), connected_to(demo_database), copied("clients") as name, connected_to(name):
        publish(NEW, scope_note="")
        editor = User.objects.get(username="kommunikator")
        editor.set_password(PASSWORD)
        editor.save()
        token = preview_token()
        live = LiveServer("127.0.0.1")
        yield Server(live.url, token)
        live.stop()


def publish(statement: str, **others: str) -> None:
    """The goal says something else from now on."""
    page = newest_goal()
    for name, value in {"statement": statement, **others}.items():
        setattr(page, name, value)
    page.change_kind, page.change_note = "MAJOR", "Målet är omformulerat."
    page.save_revision().publish()


def preview_token(sharing: Sharing | None = None) -> str:
    draft = newest_goal()
    draft.statement = DRAFT
    editions = draft_editions(draft)
    return new_token(Look(User.objects.get(username="kommunikator"), None, editions), sharing=sharing)


def newest_goal() -> Any:
    return GoalPage.objects.get(slug="infrastruktur").get_latest_revision_as_object()
