from tests.asking import ask
from tests.goals.schema.conftest import Year


def test_budget_sums_its_lines_and_keeps_what_is_stated(year: Year) -> None:
    budget = ask("""{ budget(year: 2024) {
        total investment: total(kind: INVESTMENT) operating: total(kind: OPERATING) statedTotal taxRate source
    } }""")["budget"]
    assert budget == {
        "total": "4000",
        "investment": "500",
        "operating": "0",
        "statedTotal": "5200",
        "taxRate": None,
        "source": None,
    }


def test_share_is_of_the_lines_own_kind(year: Year) -> None:
    lines = ask("{ budget(year: 2024) { lines { kind amount share body { abbreviation } } } }")["budget"]["lines"]
    assert lines == [
        {"kind": "GRANT", "amount": "3000", "share": "0.7500", "body": {"abbreviation": "BUN"}},
        {"kind": "GRANT", "amount": "1000", "share": "0.2500", "body": {"abbreviation": "KS"}},
        {"kind": "INVESTMENT", "amount": "500", "share": "1.0000", "body": {"abbreviation": "KS"}},
    ]


def test_lines_are_chosen_by_kind(year: Year) -> None:
    lines = ask("{ budget(year: 2024) { lines(kind: INVESTMENT) { amount } } }")["budget"]["lines"]
    assert lines == [{"amount": "500"}]


def test_stated_total_is_told_only_where_it_differs(year: Year) -> None:
    year.budget.stated_total = 4000
    year.budget.save()
    assert ask("{ budget(year: 2024) { statedTotal } }") == {"budget": {"statedTotal": None}}


def test_plan_finds_the_budget_of_its_year(year: Year) -> None:
    assert ask("{ plan(year: 2024) { budget { title } } }") == {"plan": {"budget": {"title": "Budget 2024"}}}
