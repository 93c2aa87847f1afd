import pytest

from cms.schema.connection import encoded
from tests.asking import ask, refused
from tests.factories.goals import make_kpi
from tests.goals.schema.conftest import Year


def values(arguments: str) -> list[tuple[int, str, str | None]]:
    answer = ask("{ kpis { edges { node { " + f"values{arguments}" + " { year gender value } } } } }")
    rows = answer["kpis"]["edges"][0]["node"]["values"]
    return [(row["year"], row["gender"], row["value"]) for row in rows]


def test_corrections_replace_and_missing_is_null(year: Year) -> None:
    assert values('(area: "Östersund")') == [
        (2021, "TOTAL", "78.1"),
        (2022, "TOTAL", "79.84"),
        (2022, "WOMEN", "81"),
        (2023, "TOTAL", None),
    ]


def test_values_are_chosen_by_area_and_years(year: Year) -> None:
    assert values('(area: "Riket")') == [(2023, "TOTAL", "70")]
    assert values("(from: 2022, to: 2022)") == [(2022, "TOTAL", "79.84"), (2022, "WOMEN", "81")]


def test_value_names_the_figures_source_where_it_has_none_of_its_own(year: Year) -> None:
    node = ask("{ kpis { edges { node { koladaId values(to: 2021) { source retrievedAt } } } } }")["kpis"]["edges"][0]
    assert node["node"] == {"koladaId": "U07451", "values": [{"source": "Kolada", "retrievedAt": None}]}


def test_kpis_page_forward_in_swedish_order(year: Year) -> None:
    for title in ("Öppna data", "Ärenden", "Återbruk"):
        make_kpi(title)
    query = """query ($after: String) { kpis(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { title } } } }"""
    first = ask(query)["kpis"]
    assert [edge["node"]["title"] for edge in first["edges"]] == ["Nöjda invånare", "Återbruk"]
    assert first["pageInfo"] == {
        "hasNextPage": True,
        "hasPreviousPage": False,
        "endCursor": first["edges"][1]["cursor"],
    }
    second = ask(query, after=first["pageInfo"]["endCursor"])["kpis"]
    assert [edge["node"]["title"] for edge in second["edges"]] == ["Ärenden", "Öppna data"]
    assert second["pageInfo"]["hasNextPage"] is False
    assert second["pageInfo"]["hasPreviousPage"] is True
    assert second["totalCount"] == 4


@pytest.mark.parametrize("first", [0, -1, 101])
def test_first_is_between_one_and_a_hundred(db: None, first: int) -> None:
    error = refused("query ($first: Int!) { kpis(first: $first) { totalCount } }", first=first)
    assert error.message == "`first` must be between 1 and 100."
    assert error.extensions == {"code": "BAD_USER_INPUT"}


@pytest.mark.parametrize("after", ["?", "å", "_w", "a"])
def test_foreign_cursor_is_told(db: None, after: str) -> None:
    error = refused("query ($after: String) { kpis(after: $after) { totalCount } }", after=after)
    assert error.extensions == {"code": "BAD_USER_INPUT"}


def test_beyond_the_last_kpi_there_are_still_as_many_in_all(year: Year) -> None:
    page = ask("query ($after: String) { kpis(after: $after) { totalCount edges { cursor } } }", after=encoded("ööö"))
    assert page == {"kpis": {"totalCount": 1, "edges": []}}
