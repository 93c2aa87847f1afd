from datetime import UTC, timedelta

import pytest
from django.utils import timezone

from cms.record.instants import STOCKHOLM
from cms.record.models import Head
from cms.schema.as_of import NOW, instant_of
from tests.asking import ask, refused
from tests.cms.schema.conftest import Site

ASKED = (
    'query ($at: DateTime) { page(path: "/", asOf: $at) { id key title editions { totalCount } edition { validTo } } }'
)


def test_todays_date_means_now() -> None:
    assert instant_of(timezone.now().astimezone(STOCKHOLM).date().isoformat()) is NOW


@pytest.mark.parametrize(
    "value",
    ["", "igår", "2024-05-22T09:00:00", "2024-02-30", "2024-13-01T00:00:00Z", "20240522", "0001-01-01T00:00:00+14:00",
     "2024-05-22T25:00:00Z", "9999-12-31", "2124-05-22T09:00:00Z", "2024-05-22T09:00:00+99:00", "2024-05-22\n"],
)  # fmt: skip
def test_garbage_and_the_future_are_refused_by_name(value: str) -> None:
    assert refused(ASKED, at=value).extensions == {"code": "INVALID_AS_OF"}
    literal = ASKED.replace("query ($at: DateTime) ", "").replace("$at", '"' + value + '"')
    if value.strip() == value:
        assert refused(literal).extensions == {"code": "INVALID_AS_OF"}


def test_number_is_no_instant() -> None:
    assert refused("{ site(asOf: 2024) { name } }").extensions == {"code": "INVALID_AS_OF"}
    assert refused("query ($at: DateTime) { site(asOf: $at) { name } }", at=2024).extensions == {
        "code": "INVALID_AS_OF"
    }


def test_past_answers_what_it_answered_then(site: Site) -> None:
    before = timezone.now()
    site.home.title = "Välkommen hem"
    site.home.save()
    then, now = ask(ASKED, at=before.isoformat())["page"], ask(ASKED)["page"]
    assert (then["title"], now["title"]) == ("Hem", "Välkommen hem")
    assert now["edition"] == {"validTo": None}


def test_only_validity_and_editions_speak_from_todays_knowledge(site: Site) -> None:
    before = timezone.now()
    site.home.title = "Välkommen hem"
    site.home.save()
    ended = Head.objects.get().instant.isoformat().replace("+00:00", "Z")
    then, now = ask(ASKED, at=before.isoformat())["page"], ask(ASKED)["page"]
    assert (then["edition"], now["edition"]) == ({"validTo": ended}, {"validTo": None})
    assert then["editions"] == now["editions"] == {"totalCount": 3}


def test_id_carries_its_perspective_and_key_does_not(site: Site) -> None:
    at = timezone.now()
    key = f"page:{site.home.translation_key}:sv"
    instant = at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    assert ask(ASKED)["page"]["id"] == key
    then = ask(ASKED, at=at.isoformat())["page"]
    assert (then["id"], then["key"]) == (f"{key}@{instant}", key)


def test_before_the_first_publication_there_is_nothing(site: Site) -> None:
    at = (timezone.now() - timedelta(days=400)).isoformat()
    assert ask(ASKED, at=at) == {"page": None}
    assert ask("query ($at: DateTime) { site(asOf: $at) { name navigation { path } } }", at=at) == {
        "site": {"name": "Mål och budget", "navigation": []}
    }
