from datetime import date

from tests.asking import ask
from tests.factories.goals import make_body
from tests.goals.schema.conftest import Year


def names(arguments: str = "") -> list[str]:
    return [body["name"] for body in ask("{ " + f"bodies{arguments}" + " { name } }")["bodies"]]


def test_bodies_come_by_name(year: Year) -> None:
    assert names() == ["Barn- och utbildningsnämnden", "Kommunstyrelsen"]


def test_bodies_of_a_year_existed_on_some_day_of_it(year: Year) -> None:
    make_body("Älgnämnden", valid_from=date(2010, 1, 1), valid_to=date(2024, 1, 1))
    make_body("Ångnämnden", valid_from=date(2024, 12, 31))
    assert names("(year: 2023)")[2:] == ["Älgnämnden"]
    assert names("(year: 2024)")[2:] == ["Ångnämnden", "Älgnämnden"]
    assert names("(year: 2025)")[2:] == ["Ångnämnden"]
    assert names("(year: 2147483647)")[2:] == ["Ångnämnden"]


def test_body_names_its_successor(year: Year) -> None:
    make_body("Älgnämnden", valid_to=date(2023, 12, 31), successor=year.board)
    body = ask("{ bodies { abbreviation validFrom validTo kind successor { name } } }")["bodies"][2]
    assert body == {
        "abbreviation": "",
        "validFrom": None,
        "validTo": "2023-12-31",
        "kind": "BOARD",
        "successor": {"name": "Kommunstyrelsen"},
    }
