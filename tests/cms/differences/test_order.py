from hypothesis import given
from hypothesis import strategies as st

from cms.differences.order import moved


def test_one_row_moved_to_the_top_is_the_only_one_that_moved() -> None:
    assert moved("abcd", "dabc") == {"d"}


def test_rows_that_came_or_went_move_nobody() -> None:
    assert moved("abcd", "xacyd") == set()


@given(st.permutations("abcdef"))
def test_without_the_moved_rows_the_order_is_the_same(after: list[str]) -> None:
    gone = moved("abcdef", after)
    assert [row for row in after if row not in gone] == [row for row in "abcdef" if row not in gone]
