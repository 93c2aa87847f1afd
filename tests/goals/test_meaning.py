"""What is a change of substance whatever the editor says, by pure functions over documents."""

from typing import Any

import pytest

from goals.meaning import goal_reasons, is_adopted, plan_reasons

KPI = {"ref": "kpi:1"}


def goal(**content: Any) -> dict[str, Any]:
    whole = {"statement": "Staden växer.", "assignments": [], "kpis": [], **content}
    return {"title": "Infrastruktur", "ancestors": ["page:plan"], "content": whole}


def plan(status: str | None) -> dict[str, Any]:
    return {"title": "Mål 2024", "content": {"decision": status and {"status": status}}}


def assignment(due_on: str | None = "2024-12-31", uuid: str = "a") -> dict[str, Any]:
    return {"uuid": uuid, "due_on": due_on}


def target(number: str | None, text: str | None = None, uuid: str = "k") -> dict[str, Any]:
    return {"uuid": uuid, "kpi": KPI, "target": number, "target_text": text}


def reasons(before: Any, after: Any, direction: str = "HIGHER_IS_BETTER") -> list[str]:
    return list(goal_reasons(before, after, True, {"kpi:1": direction}))


def test_same_document_needs_no_reason() -> None:
    same = goal(assignments=[assignment()], kpis=[target("80")])
    assert reasons(same, same) == []


def test_changed_statement_is_a_change_of_substance() -> None:
    assert reasons(goal(), goal(statement="Staden krymper.")) == ["målformuleringen är ändrad"]
    assert reasons(goal(), goal(statement="Staden  växer.\n")) == []


@pytest.mark.parametrize(
    ("direction", "before", "after", "lowered"),
    [
        ("HIGHER_IS_BETTER", "80", "79.9", True),
        ("HIGHER_IS_BETTER", "80", "80.0", False),
        ("HIGHER_IS_BETTER", "9", "10", False),
        ("LOWER_IS_BETTER", "12", "13", True),
        ("LOWER_IS_BETTER", "12", "11", False),
        ("NEUTRAL", "5", "4", True),
        ("NEUTRAL", "5", "6", False),
        ("HIGHER_IS_BETTER", "80", None, True),
        ("HIGHER_IS_BETTER", None, "80", False),
    ],
)
def test_lowered_target_respects_the_direction(direction: str, before: Any, after: Any, lowered: bool) -> None:
    found = reasons(goal(kpis=[target(before)]), goal(kpis=[target(after)]), direction)
    assert found == (["målvärdet för nyckeltal 1 är sänkt"] if lowered else [])


def test_removed_target_is_a_lowered_one() -> None:
    assert reasons(goal(kpis=[target("80")]), goal()) == ["målvärdet för nyckeltal 1 är sänkt"]
    assert reasons(goal(kpis=[target(None, "Öka")]), goal()) == ["målvärdet för nyckeltal 1 är borttaget"]
    assert reasons(goal(kpis=[target(None, "Öka")]), goal(kpis=[target("80")])) == []


def test_moved_due_date_is_told_with_both_dates() -> None:
    before = goal(assignments=[assignment("2024-06-30")])
    after = goal(assignments=[assignment("2024-12-31")])
    assert reasons(before, after) == ["slutdatum 2024-06-30 för uppdrag 1 är flyttat till 2024-12-31"]
    assert reasons(goal(assignments=[assignment(None)]), after) == []
    assert reasons(before, goal(assignments=[assignment(None)])) == ["slutdatum 2024-06-30 för uppdrag 1 är borttaget"]


def test_removed_assignment_is_known_by_its_uuid() -> None:
    before = goal(assignments=[assignment(uuid="a"), assignment(uuid="b")])
    assert reasons(before, goal(assignments=[assignment(uuid="b")])) == ["uppdrag 1 är borttaget"]
    assert reasons(before, goal(assignments=[assignment(uuid="b"), assignment(uuid="a")])) == []


def test_goal_that_leaves_its_plan_is_a_change_of_substance() -> None:
    assert reasons(goal(), None) == ["målet ”Infrastruktur” försvinner"]
    assert reasons(goal(), {**goal(), "ancestors": ["page:other"]}) == ["målet flyttas från planen"]


def test_nothing_is_owed_before_the_plan_is_adopted() -> None:
    assert list(goal_reasons(goal(), None, False, {})) == []


@pytest.mark.parametrize(
    ("status", "adopted"),
    [(None, False), ("DRAFT", False), ("PROPOSED", False), ("ADOPTED", True), ("REVISED", True), ("CLOSED", True)],
)
def test_revised_and_closed_plans_have_been_adopted_too(status: str | None, adopted: bool) -> None:
    assert is_adopted(plan(status)) is adopted


def test_adopted_plan_is_not_taken_back_unseen() -> None:
    assert list(plan_reasons(plan("ADOPTED"), plan("PROPOSED"))) == ["planen är inte längre antagen"]
    assert list(plan_reasons(plan("ADOPTED"), None)) == ["planen ”Mål 2024” försvinner"]
    assert list(plan_reasons(plan("ADOPTED"), plan("CLOSED"))) == []
    assert list(plan_reasons(plan("PROPOSED"), None)) == []
