from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.operations.front_door import Door, front_door
from tests.operations.upstream import Upstream, upstream


@pytest.fixture
def behind() -> Iterator[Upstream]:
    with upstream() as server:
        yield server


@pytest.fixture
def door(behind: Upstream, tmp_path: Path) -> Iterator[Door]:
    with front_door(tmp_path, behind.port) as opened:
        yield opened
