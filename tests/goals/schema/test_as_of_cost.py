"""An answer of the past costs as many statements as one of today."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.operations import VARIABLES, stored
from cms.models import Image
from cms.record.models import Head
from cms.schema.root import schema
from tests.asking import Reader
from tests.factories.site import make_article
from tests.goals.schema.conftest import Year

WITH_AN_INSTANT = sorted(name for name, text in stored().items() if "$asOf" in text)


def statements(name: str, as_of: str | None, variables: dict[str, Any]) -> int:
    with CaptureQueriesContext(connection) as queries:
        result = schema.execute(stored()[name], variables={**variables, "asOf": as_of}, context=Reader())
    assert result.errors is None
    assert None not in result.data.values()
    return len(queries)


@pytest.mark.parametrize("name", WITH_AN_INSTANT)
def test_past_costs_as_many_statements_as_today(year: Year, picture: Image, name: str) -> None:
    make_article(year.landing)
    head = Head.objects.get().instant
    variables = dict(VARIABLES.get(name, {}))
    if name == "differences":
        variables |= {"from": "1970-01-02", "to": (head - timedelta(microseconds=1)).isoformat()}
    assert statements(name, head.isoformat(), variables) == statements(name, None, variables) > 0
