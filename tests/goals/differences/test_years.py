from typing import Any

import pytest

from goals.differences.years import relations


def goal(key: str, title: str, *predecessors: str) -> dict[str, Any]:
    return {"key": key, "title": title, "content": {"predecessors": [{"ref": one} for one in predecessors]}}


def told(earlier: list[dict[str, Any]], later: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(one.kind, "".join(one.earlier), "".join(one.later)) for one in relations(earlier, later)]


OLD = [goal("a", "Vägar"), goal("b", "Skola"), goal("c", "Kultur")]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ([goal("x", "Vägar", "a")], [("CONTINUED", "a", "x"), ("DROPPED", "b", ""), ("DROPPED", "c", "")]),
        ([goal("x", "Infrastruktur", "a", "elsewhere")], [("RENAMED", "a", "x"), ("DROPPED", "b", ""),
         ("DROPPED", "c", "")]),
        ([goal("x", "Vägar", "a"), goal("y", "Broar", "a")], [("SPLIT", "a", "xy"), ("DROPPED", "b", ""),
         ("DROPPED", "c", "")]),
        ([goal("x", "Allt", "c", "a", "b")], [("MERGED", "abc", "x")]),
        ([goal("x", "Vägar"), goal("y", "Skola", "b")], [("NEW", "", "x"), ("CONTINUED", "b", "y"),
         ("DROPPED", "a", ""), ("DROPPED", "c", "")]),
        ([goal("x", "Ett", "a", "b"), goal("y", "Två", "b", "c")], [("MERGED", "abc", "xy")]),
        ([], [("DROPPED", "a", ""), ("DROPPED", "b", ""), ("DROPPED", "c", "")]),
    ],
)  # fmt: skip
def test_goals_are_followed_through_their_predecessors(later: Any, expected: Any) -> None:
    assert told(OLD, later) == expected


def test_year_without_earlier_goals_is_new() -> None:
    assert told([], [goal("x", "Vägar", "a")]) == [("NEW", "", "x")]
