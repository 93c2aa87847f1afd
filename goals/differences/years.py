"""How one year's goals became another's: through predecessors, never through names."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cms.differences.seen import Document

Kind = Literal["CONTINUED", "RENAMED", "SPLIT", "MERGED", "DROPPED", "NEW"]


@dataclass(frozen=True, slots=True)
class Relation:
    """The goals of the earlier year that became these of the later one, by their keys."""

    kind: Kind
    earlier: tuple[str, ...]
    later: tuple[str, ...]


def relations(earlier: Sequence[Document], later: Sequence[Document]) -> list[Relation]:
    """Every goal of both years once: in the later year's order, and last those that were dropped."""
    before = {goal["key"]: goal for goal in earlier}
    after = {goal["key"]: goal for goal in later}
    links = {
        key: [p["ref"] for p in goal["content"]["predecessors"] if p["ref"] in before] for key, goal in after.items()
    }
    found: list[Relation] = []
    placed: set[str] = set()
    for key in [*after, *before]:
        if key not in placed:
            group = _together(key, links)
            placed |= group
            old, new = tuple(k for k in before if k in group), tuple(k for k in after if k in group)
            same_name = [before[k]["title"] for k in old] == [after[k]["title"] for k in new]
            found.append(Relation(_kind(len(old), len(new), same_name), old, new))
    return found


def _predecessors(goal: Document) -> list[str]:
    return [one["ref"] for one in goal["content"]["predecessors"]]


def _together(key: str, links: dict[str, list[str]]) -> set[str]:
    """A goal with all that it is joined to, over however many steps."""
    group, size = {key}, 0
    while len(group) > size:
        size = len(group)
        for later, predecessors in links.items():
            if later in group or group & set(predecessors):
                group |= {later, *predecessors}
    return group


def _kind(earlier: int, later: int, same_name: bool) -> Kind:
    """Where several became several, whether there are more of them now decides."""
    if not earlier:
        return "NEW"
    if not later:
        return "DROPPED"
    if earlier == later == 1:
        return "CONTINUED" if same_name else "RENAMED"
    return "SPLIT" if later > earlier else "MERGED"
