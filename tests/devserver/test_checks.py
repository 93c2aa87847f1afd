"""The checks of `make lint` that are our own."""

from pathlib import Path

import pytest

from devserver import house, locks, schema


def test_locks_are_of_the_declared_dependencies() -> None:
    assert locks.stale() == []


def test_locks_name_no_index() -> None:
    assert [path.name for path in locks.FOLDER.iterdir() if "://" in path.read_text()] == []


def test_changed_dependency_makes_every_lock_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "mark", lambda: "# of other dependencies\n")
    assert locks.stale() == ["dev", "demo", "node", "production"]


def test_long_files_and_names_that_say_nothing_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "ROOT", tmp_path)
    (tmp_path / "utils.py").write_text("\n" * 251)
    assert house.faults(Path("utils.py")) == [
        "utils.py: 251 lines, at most 250",
        "utils.py: the name says nothing of what is inside",
    ]


def test_changed_schema_is_shown_line_by_line() -> None:
    assert schema.difference("type A\n", "type B\n").splitlines() == [
        "--- kept", "+++ generated", "@@ -1 +1 @@", "-type A", "+type B",
    ]  # fmt: skip
