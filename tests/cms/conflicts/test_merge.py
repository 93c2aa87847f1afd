import json
from typing import Any

from cms.conflicts.merge import merge


def row(uuid: str, text: str, place: int = 0, **more: Any) -> dict[str, Any]:
    return {"uuid": uuid, "text": text, "sort_order": place, "pk": None, **more}


def block(key: str, words: str) -> dict[str, Any]:
    return {"id": key, "type": "paragraph", "value": {"text": words}}


def test_changes_of_different_fields_are_put_together() -> None:
    merged = merge({"a": "1", "b": "1"}, {"a": "deras", "b": "1"}, {"a": "1", "b": "min"})
    assert (merged.content, merged.clashes) == ({"a": "deras", "b": "min"}, set())


def test_two_changes_of_one_field_are_a_choice() -> None:
    versions = ({"a": "1"}, {"a": "deras"}, {"a": "min"})
    assert merge(*versions).clashes == {"a"}
    assert merge(*versions, {"a": "theirs"}).content == {"a": "deras"}
    assert merge(*versions, {"a": "mine"}).content == {"a": "min"}


def test_where_the_first_version_is_gone_every_difference_is_a_choice() -> None:
    merged = merge(None, {"a": "deras", "b": "lika"}, {"a": "min", "b": "lika"})
    assert merged.clashes == {"a"}


def test_rows_changed_by_one_each_are_both_kept() -> None:
    base = {"rows": [row("x", "1"), row("y", "2", 1)]}
    theirs = {"rows": [row("x", "deras", pk=7), row("y", "2", 1, pk=8)]}
    mine = {"rows": [row("x", "1"), row("y", "min", 1)]}
    merged = merge(base, theirs, mine)
    assert [(found["text"], found["pk"]) for found in merged.content["rows"]] == [("deras", 7), ("min", 8)]
    assert merged.clashes == set()


def test_new_rows_of_both_are_kept_and_numbered() -> None:
    merged = merge({"rows": [row("x", "1")]}, {"rows": [row("x", "1"), row("d", "deras", 1)]},
                   {"rows": [row("x", "1"), row("m", "min", 1)]})  # fmt: skip
    assert [(found["uuid"], found["sort_order"]) for found in merged.content["rows"]] == [("x", 0), ("d", 1), ("m", 2)]


def test_removed_row_stays_gone_unless_the_other_has_written_in_it() -> None:
    base = {"rows": [row("x", "1")]}
    assert merge(base, {"rows": []}, {"rows": [row("x", "1")]}).content == {"rows": []}
    changed = merge(base, {"rows": []}, {"rows": [row("x", "min")]})
    assert (changed.content["rows"][0]["text"], changed.clashes) == ("min", {"rows"})


def test_blocks_of_running_text_are_known_by_their_id() -> None:
    base, theirs, mine = (
        {"body": json.dumps([block("p", first), block("q", second)])}
        for first, second in (("1", "2"), ("deras", "2"), ("1", "min"))
    )
    merged = merge(base, theirs, mine)
    assert json.loads(merged.content["body"]) == [block("p", "deras"), block("q", "min")]
    assert merged.clashes == set()


def test_nothing_is_chosen_where_both_wrote_the_same() -> None:
    assert merge({"a": "1"}, {"a": "2"}, {"a": "2"}).clashes == set()
