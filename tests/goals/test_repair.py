"""What `verify_record --repair` does where somebody has been at the editors' tables with every guard off."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from goals.models import GoalPage
from tests.asking import ask
from tests.factories.goals import make_goal, make_landing, make_plan

GOAL = '{ goal(year: 2024, slug: "infrastruktur") { statement edition { number kind note } } }'


def altered(statement: str, **plan: object) -> GoalPage:
    goal = make_goal(make_plan(make_landing(), **plan))
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("UPDATE goals_goalpage SET statement = %s WHERE page_ptr_id = %s", [statement, goal.pk])
        cursor.execute("SET LOCAL session_replication_role = origin")
    return goal


def verify(*options: str) -> str:
    out = StringIO()
    call_command("verify_record", *options, stdout=out)
    return out.getvalue()


@pytest.mark.django_db
def test_what_differs_is_told_and_appended_when_asked_for() -> None:
    altered("Ändrat förbi allt.")
    with pytest.raises(CommandError, match=r"Skadade publiceringar: 0\. Skillnader: 1\."):
        verify()
    assert "Tillagda publiceringar: 1." in verify("--repair")
    edition = {"number": 2, "kind": "MINOR", "note": None}
    assert ask(GOAL)["goal"] == {"statement": "Ändrat förbi allt.", "edition": edition}
    assert verify() == "Historiken är hel, och säger det som är publicerat.\n"


@pytest.mark.django_db
def test_an_adopted_plan_is_repaired_with_a_reason_and_not_without() -> None:
    altered("Ändrat.", decision_status="ADOPTED", decided_on="2023-11-23", decision_paragraph="§ 1")
    with pytest.raises(CommandError, match=r"Ingenting är lagat. Infrastruktur: .* --note"):
        verify("--repair")
    verify("--repair", "--note", "Rättat efter ett fel i databasen.")
    edition = {"number": 2, "kind": "MAJOR", "note": "Rättat efter ett fel i databasen."}
    assert ask(GOAL)["goal"] == {"statement": "Ändrat.", "edition": edition}
