"""Disposal: by decision, of what has ended, and of nothing that still shows."""

from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import ModelLogEntry, Revision

from cms.models import Image
from cms.publishing.keys import page_key, uuid_key
from cms.record.models import Content, Edition, Ground, Masking
from cms.record.verify import damages
from goals.models import GoalPage
from tests.asking import ask
from tests.factories.goals import make_goal
from tests.factories.site import make_image

DECISION = "KS 2031/123 § 4"
TOMORROW = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()

pytestmark = pytest.mark.django_db


@pytest.fixture
def image() -> Image:
    return make_image("Torget", alt="Ett torg")


@pytest.fixture
def goal(image: Image) -> GoalPage:
    """Two editions, of which the first has ended; both show the picture, whose first edition has ended too."""
    goal = make_goal(statement="Ett.", figure_image=image)
    image.photographer = "Ada"
    image.save()
    goal.statement = "Två."
    goal.save()
    return goal


def run(monkeypatch: pytest.MonkeyPatch, *more: str, answer: str = "GALLRA", before: str = TOMORROW) -> str:
    out = StringIO()
    monkeypatch.setattr("builtins.input", lambda question: answer)
    call_command("dispose_record", "--decision", DECISION, "--before", before, *more, stdout=out)
    return out.getvalue()


def holds(key: str) -> list[bool]:
    """Whether each edition of an object has content, oldest first."""
    contents = Content.objects.filter(edition__key=key).order_by("edition")
    return [content.document is not None for content in contents]


def test_without_execute_it_only_tells(goal: GoalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    told = run(monkeypatch)
    assert "Goal /kommunens-mal-och-budget/mal-2024/infrastruktur/ nr 1" in told
    assert told.endswith("Ingenting är gjort. Lägg till --execute för att gallra.\n")
    assert not Masking.objects.exists()


def test_execute_asks_first(goal: GoalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CommandError, match="Ingenting är gjort"):
        run(monkeypatch, "--execute", answer="ja")
    assert not Masking.objects.exists()


def test_ended_editions_lose_their_content_and_keep_their_rows(
    goal: GoalPage, image: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = list(Edition.objects.order_by("sequence").values())
    assert run(monkeypatch, "--execute").endswith("publiceringar är gallrade.\n")
    assert holds(page_key(goal)) == [False, True]
    assert list(Edition.objects.order_by("sequence").values()) == rows
    assert set(Masking.objects.values_list("ground", "reason")) == {(Ground.DISPOSAL, DECISION)}
    assert list(damages()) == []
    entry = ModelLogEntry.objects.get(action="cms.dispose")
    assert (entry.data["decision"], entry.data["editions"]) == (DECISION, Masking.objects.count())


def test_what_an_edition_that_stays_has_shown_stays_with_it(
    goal: GoalPage, image: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    image.title = "Torget i juni"
    image.save()
    run(monkeypatch, "--execute")
    assert holds(uuid_key("image", image)) == [False, True, True]


def test_before_and_path_narrow_it(goal: GoalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, before="2020-01-01").startswith("0 publiceringar.")
    other = make_goal(goal.get_parent(), "Kultur", statement="Ett.")
    other.statement = "Två."
    other.save()
    run(monkeypatch, "--execute", "--path", other.url_path.replace("/hem", "", 1))
    assert (holds(page_key(goal)), holds(page_key(other))) == ([True, True], [False, True])


def test_disposed_edition_says_by_which_decision(goal: GoalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Edition.objects.get(key=page_key(goal), number=1)
    run(monkeypatch, "--execute")
    asked = "query ($path: String!, $asOf: DateTime) { route(path: $path, asOf: $asOf) { status reason } }"
    found = ask(asked, path=first.path, asOf=first.valid.lower.isoformat())
    assert found == {"route": {"status": 410, "reason": DECISION}}


@pytest.mark.parametrize(
    "command",
    [
        ("purge_revisions",), ("purge_embeds",), ("clearsessions",), ("remove_stale_contenttypes", "--no-input"),
        ("publish_scheduled",), ("rebuild_references_index",), ("wagtail_update_image_renditions", "--purge-only"),
    ],
)  # fmt: skip
def test_clean_up_jobs_can_not_touch_the_record(goal: GoalPage, command: tuple[str, ...]) -> None:
    goal.save_revision().publish()
    before = everything()
    call_command(*command, stdout=StringIO())
    assert everything() == before


def test_purged_revisions_leave_history_as_it_was(goal: GoalPage) -> None:
    for statement in ("Tre.", "Fyra."):
        goal.statement = statement
        goal.save_revision().publish()
    before = everything()
    call_command("purge_revisions", stdout=StringIO())
    assert Revision.objects.for_instance(goal).count() == 1
    assert everything() == before


def everything() -> list[dict[str, Any]]:
    return [*Edition.objects.order_by("sequence").values(), *Content.objects.order_by("edition").values()]
