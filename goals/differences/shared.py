"""Bodies and key figures: what is shared by many pages."""

from collections.abc import Iterator

from cms.differences.difference import Difference, Place
from cms.differences.parts import Field, Fields, Text, Value
from cms.differences.readings import choice, day, grouped, instant, plain, reference
from cms.differences.rows import Row, Rows
from cms.differences.seen import Seen
from cms.differences.site import IDENTITY
from goals.enums import BodyKind, KpiDirection, KpiGender

GENDERS = dict(KpiGender.choices)


def measured(row: Row) -> str:
    """A key figure's values have no UUID: a correction of the same year, area and gender is the same value."""
    return f"{row['year']}/{row['gender']}/{row['area']}"


def value_name(row: Seen, number_: int) -> str:
    value = row.value
    gender = "" if value["gender"] == "TOTAL" else f" ({GENDERS[value['gender']].lower()})"
    return f"värdet för {value['area']} {value['year']}{gender}"


VALUE = Fields(
    Field("value", "utfall", Value(lambda seen: "" if seen.value is None else grouped(seen.value))),
    Field("source", "källa", Text()),
    Field("retrieved_at", "hämtat", Value(instant)),
    untold=("year", "gender", "area"),
)
KPI = Fields(
    Field("title", "namn", Text()),
    Field("unit", "enhet", Value(plain)),
    Field("direction", "riktning", Value(choice(dict(KpiDirection.choices)))),
    Field("kolada_id", "id i Kolada", Value(plain)),
    Field("source", "källa", Text()),
    Field("values", "värden", Rows(value_name, VALUE, measured, ordered=False)),
    untold=IDENTITY,
)
BODY = Fields(
    Field("name", "namn", Text()),
    Field("abbreviation", "förkortning", Value(plain)),
    Field("kind", "slag", Value(choice(dict(BodyKind.choices)))),
    Field("valid_from", "finns från och med", Value(day)),
    Field("valid_to", "finns till och med", Value(day)),
    Field("successor", "efterträdare", Value(reference)),
    untold=IDENTITY,
)


class KpiInUse:
    """A key figure under a goal: what its readers saw of it at either instant, and by name where it came or went."""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        yield from KPI.differences(before.target(), after.target(), place)

    def tell(self, seen: Seen) -> str:
        return reference(seen)
