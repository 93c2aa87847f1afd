"""The paths of differences are made of the schema's own names."""

import pytest

from tests.telling import unknown_paths


@pytest.mark.parametrize("type_", ["Article", "Budget", "Goal", "GoalsAndBudget", "Home", "Plan"])
def test_every_path_is_one_of_the_schemas(type_: str) -> None:
    assert unknown_paths(type_) == []
