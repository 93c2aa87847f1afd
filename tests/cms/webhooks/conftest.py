from collections.abc import Iterator
from typing import Any

import pytest

from tests.cms.webhooks.receiver import SECRET, Receiver, receiving


@pytest.fixture
def receiver(settings: Any) -> Iterator[Receiver]:
    """A front end that is told."""
    with receiving() as server:
        settings.WEBHOOKS = [{"url": server.url("/next"), "secret": SECRET}]
        yield server
