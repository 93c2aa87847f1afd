from datetime import UTC, datetime

import pytest

from cms.record.instants import InvalidInstant, parse_instant

NOW = datetime(2024, 6, 2, 21, 30, tzinfo=UTC)


def test_instants_are_read_with_their_offset() -> None:
    assert parse_instant("2024-05-22T09:00:00+02:00", NOW) == datetime(2024, 5, 22, 7, tzinfo=UTC)
    assert parse_instant("2024-05-22t07:00z", NOW) == datetime(2024, 5, 22, 7, tzinfo=UTC)


def test_day_means_its_end_in_stockholm() -> None:
    assert parse_instant("2024-05-22", NOW) == datetime(2024, 5, 22, 21, 59, 59, 999999, tzinfo=UTC)
    assert parse_instant("2024-01-22", NOW) == datetime(2024, 1, 22, 22, 59, 59, 999999, tzinfo=UTC)


def test_todays_date_in_stockholm_means_now() -> None:
    assert parse_instant("2024-06-02", NOW) is None
    midnight_has_passed_there = datetime(2024, 6, 2, 22, 30, tzinfo=UTC)
    assert parse_instant("2024-06-03", midnight_has_passed_there) is None


@pytest.mark.parametrize(
    "text",
    ["", "igår", "2024-06-03", "2024-06-02T21:30:01Z", "2024-06-01T12:00:00", "2024-02-30", "2024-13-01",
     "2024-13-01T00:00:00Z", "2024-05-22T25:00:00Z", "2024-05-22T09:00:00+99:00", "20240522", "2024-05-22\n",
     "0001-01-01T00:00:00+14:00", "9999-12-31"],
)  # fmt: skip
def test_garbage_and_the_future_are_refused(text: str) -> None:
    with pytest.raises(InvalidInstant):
        parse_instant(text, NOW)
