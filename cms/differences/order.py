"""Which rows have been moved: as few as explain the new order."""

from bisect import bisect_left
from collections.abc import Sequence


def moved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """Those of the common rows that do not belong to the longest run that kept its order."""
    places = {row: place for place, row in enumerate(before)}
    common = [row for row in after if row in places]
    return set(common) - set(_kept(common, [places[row] for row in common]))


def _kept(rows: Sequence[str], places: Sequence[int]) -> list[str]:
    """The longest increasing subsequence, by patience sorting."""
    smallest: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(smallest, place)
        smallest[length:] = [place, *smallest[length + 1 :]]
        ends[length:] = [index, *ends[length + 1 :]]
        previous.append(ends[length - 1] if length else -1)
    kept, index = [], ends[-1] if ends else -1
    while index >= 0:
        kept.append(rows[index])
        index = previous[index]
    return kept
