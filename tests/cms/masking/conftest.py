"""A goal that says too much: in three editions, a revision or two, a picture, and another language."""

from collections.abc import Iterator
from typing import Any

import pytest

from cms.masking.act import mask_for_good
from cms.models import Image, User
from cms.publishing.keys import page_key
from cms.record.masking_scope import every_edition, same_fields, same_whole
from cms.record.models import Edition, Masking
from cms.record.reconcile import differences_everywhere
from cms.record.verify import damages
from goals.models import GoalPage
from tests.factories.goals import assignment, follow_up, make_body, make_goal, make_landing, make_plan
from tests.factories.site import make_image, make_user

REASON = "Samtycket har återkallats."
TEXT = [
    ("paragraph", {"text": "<p>Alla ska fram.</p>"}),
    ("quote", {"text": "Jag bor på Storgatan 1", "attribution": "Karin Ek"}),
]


@pytest.fixture
def archivist(db: None) -> User:
    return make_user("arkivarie", first_name="Maj", last_name="Lind")


@pytest.fixture
def picture(db: None) -> Image:
    return make_image("Karin Ek", alt="Karin Ek vid ett fönster", photographer="Ada", caption="Karin Ek")


@pytest.fixture
def goal(picture: Image) -> GoalPage:
    """Published three times; the last two say the same but for the statement."""
    reports = [follow_up("T1", "NOT_EXPECTED", comment="<p>Karin Ek är sjuk.</p>")]
    goal = make_goal(
        make_plan(make_landing()),
        statement="Ring Karin Ek.",
        political_text=TEXT,
        figure_image=picture,
        figure_alt="Karin Ek i närbild",
        assignments=[assignment(make_body(), follow_ups=reports)],
    )
    for statement in ("Staden växer.", "Staden växer hållbart."):
        goal.statement = statement
        goal.save_revision().publish()
    return goal


@pytest.fixture(autouse=True)
def _record_stays_whole(db: None) -> Iterator[None]:
    """After every masking the chain verifies, and the record says what is published."""
    yield
    assert list(damages()) == []
    assert differences_everywhere() == []


def edition(page: Any, number: int) -> Edition:
    return Edition.objects.exclude(kind="WITHDRAWAL").get(key=page_key(page), number=number)


def mask_fields(page: Any, number: int, *names: str, actor: Any = None) -> list[Masking]:
    sequence = edition(page, number).sequence
    return mask_for_good(lambda: same_fields(sequence, names), ground="CONSENT", reason=REASON, actor=actor)


def mask_whole(page: Any, number: int) -> list[Masking]:
    sequence = edition(page, number).sequence
    return mask_for_good(lambda: same_whole(sequence), ground="UNLAWFUL", reason=REASON, actor=None)


def mask_file(key: str) -> list[Masking]:
    return mask_for_good(lambda: every_edition(key), ground="CONSENT", reason=REASON, actor=None)


def everything_stored() -> str:
    """All that the database holds, in every table, as one text."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")
        tables = [row[0] for row in cursor.fetchall()]
        texts = []
        for table in tables:
            cursor.execute(f"SELECT coalesce(string_agg(t::text, E'\\n'), '') FROM \"{table}\" t")  # noqa: S608  # names from the catalogue
            texts.append(f"{table}: {cursor.fetchone()[0]}")
    return "\n".join(texts)
