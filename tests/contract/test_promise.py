"""A change that breaks a front end is refused, in words that say what to do instead."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from graphql import build_schema

from devserver.contract.changes import changes_between
from devserver.contract.places import SCHEMA
from devserver.contract.promise import DEPRECATE, broken, last_release, main
from devserver.contract.registered import Registered
from devserver.install import ROOT

TODAY = date(2026, 6, 1)
OLD = """
type Query { goal(year: Int!, old: Int @deprecated(reason: "Use year. Removal on 2026-05-01.")): Goal }
type Goal {
  name: String!
  slogan: String @deprecated(reason: "Use name. Removal on 2026-05-01.")
  colour: Colour @deprecated(reason: "Use name. Removal on 2026-12-01.")
  owner: Owner @deprecated(reason: "Use name. Removal on 2026-06-01.")
}
type Owner { name: String! }
enum Colour { RED  BLUE @deprecated(reason: "Use RED. Removal on 2026-05-01.") }
"""


def refusals(*changes: tuple[str, str], asked: str = "{ goal(year: 1) { name } }") -> list[str]:
    """What is said when these pieces of the schema are replaced."""
    new = OLD
    for before, after in changes:
        assert before in new
        new = new.replace(before, after)
    return broken(build_schema(OLD), build_schema(new), [Registered("sample", "teaser", asked)], TODAY)


SLOGAN = '  slogan: String @deprecated(reason: "Use name. Removal on 2026-05-01.")\n'
COLOUR = '  colour: Colour @deprecated(reason: "Use name. Removal on 2026-12-01.")\n'
OWNER = '  owner: Owner @deprecated(reason: "Use name. Removal on 2026-06-01.")\n'


def test_additions_are_welcome() -> None:
    assert refusals(("name: String!\n  slogan", "name: String!\n  motto: String\n  slogan")) == []


def test_what_no_release_announced_stays() -> None:
    assert refusals(("  name: String!\n  slogan", "  slogan"), asked="{ __typename }") == [
        "Goal.name was removed. No release has announced that: "
        '@deprecated(reason: "Use … instead. Removal on YYYY-MM-DD.") first, release, and wait for the day.'
    ]


def test_what_was_announced_may_go_when_its_day_has_come() -> None:
    assert refusals((SLOGAN, "")) == []
    assert refusals((COLOUR, "")) == ["Goal.colour was removed. That was announced for 2026-12-01."]


def test_what_a_front_end_still_asks_for_stays_and_the_front_end_is_named() -> None:
    assert refusals((SLOGAN, ""), asked="{ goal(year: 1) { slogan } }") == [
        "Goal.slogan was removed. sample/teaser still asks for it.",
        "sample/teaser breaks: Cannot query field 'slogan' on type 'Goal'.",
    ]


def test_arguments_and_values_go_the_same_way() -> None:
    argument = ', old: Int @deprecated(reason: "Use year. Removal on 2026-05-01.")'
    assert refusals((argument, "")) == []
    assert refusals((argument, ""), asked="{ goal(year: 1, old: 2) { name } }")[0] == (
        "Query.goal arg old was removed. sample/teaser still asks for it."
    )
    assert refusals(('  BLUE @deprecated(reason: "Use RED. Removal on 2026-05-01.")', "")) == []


def test_a_type_goes_with_all_that_led_to_it() -> None:
    assert refusals((OWNER, ""), ("type Owner { name: String! }\n", "")) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("name: String!\n  slogan", "name: String\n  slogan"), "Goal.name changed type from String! to String."),
        (("goal(year: Int!,", "goal(year: Int!, body: ID!,"), "A required arg body on Query.goal was added."),
    ],
)
def test_what_changes_its_meaning_is_refused_with_the_way_out(change: tuple[str, str], told: str) -> None:
    assert refusals(change)[0] == (
        f"{told} Readers rely on it: add something new beside it, and mark this {DEPRECATE}."
    )


def test_a_deprecation_says_its_day() -> None:
    reason = '@deprecated(reason: "Old.")'
    assert refusals(("name: String!\n  slogan", f"name: String! {reason}\n  slogan")) == [
        f"Goal.name is deprecated without a day: write {DEPRECATE}."
    ]


def test_the_real_schema_keeps_the_promise_of_the_last_release() -> None:
    assert main([]) is None


def test_the_command_of_the_build_refuses_a_schema_that_breaks(tmp_path: Path) -> None:
    """The real schema, but for a field that our own operations and the sample client ask for."""
    kept = SCHEMA.read_text()
    schema = re.sub(r'\n  """[^"]*"""\n  statement: String!\n', "", kept)
    assert len(kept) > len(schema)
    (tmp_path / "schema.graphql").write_text(schema)
    command = [sys.executable, "-m", "devserver.contract.promise", tmp_path / "schema.graphql"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr.splitlines()[:2] == [
        "The promise to front-end teams is broken:",
        f"- Goal.statement was removed. No release has announced that: {DEPRECATE} first, release, and wait for the "
        "day. operations/goal, operations/landing-page, operations/plan, sample/goal-teasers still asks for it.",
    ]
    assert "- sample/goal-teasers breaks: Cannot query field 'statement' on type 'Goal'." in run.stderr.splitlines()


def test_changes_are_told_in_the_changelogs_form() -> None:
    new = OLD.replace(SLOGAN, '  "In a few words."\n  motto(long: Boolean = true): String\n').replace(
        "RED ", "RED GREEN "
    )
    assert changes_between(build_schema(OLD), build_schema(new)).markdown() == (
        "### Breaking\n\n- Goal.slogan was removed.\n\n"
        "### Dangerous\n\n- GREEN was added to enum type Colour.\n\n"
        "### Added\n\n- `Goal.motto`: In a few words.\n- `Colour.GREEN`: "
    )


def test_a_new_deprecation_is_told() -> None:
    new = OLD.replace("name: String!\n  slogan", 'name: String! @deprecated(reason: "Use x.")\n  slogan')
    assert changes_between(build_schema(OLD), build_schema(new)).markdown() == "### Deprecated\n\n- `Goal.name`: Use x."


def test_the_newest_release_is_the_highest_number() -> None:
    assert "differences" in last_release().type_map["Goal"].fields  # type: ignore[attr-defined]
