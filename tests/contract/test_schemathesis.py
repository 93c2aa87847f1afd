"""schemathesis asks everything that the schema allows, and finds no answer that breaks its promises."""

from datetime import UTC, datetime
from typing import Any

import pytest
import schemathesis
from graphql import ArgumentNode, IntValueNode, NullValueNode, Visitor, visit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.graphql import nodes

from cms.schema.root import schema

EXAMPLES = 40
OLDEST, NEWEST = datetime(1900, 1, 2), datetime(2026, 11, 1)  # Hypothesis wants them so

instants = st.datetimes(OLDEST, NEWEST, timezones=st.just(UTC)).map(datetime.isoformat)
schemathesis.graphql.scalar("DateTime", instants.map(nodes.String))


class WithinThePromises(Visitor):
    """What the descriptions promise and GraphQL's types can't say: page sizes, and cursors from earlier answers."""

    def enter_argument(self, node: ArgumentNode, *_: Any) -> None:
        if node.name.value == "first" and isinstance(node.value, IntValueNode):
            node.value = IntValueNode(value=str(1 + abs(int(node.value.value)) % 100))
        if node.name.value == "after":
            node.value = NullValueNode()


@schemathesis.hook
def map_body(context: Any, body: Any) -> Any:
    return visit(body, WithinThePromises())


@pytest.fixture(scope="module")
def api(demo: str) -> Any:
    loaded = schemathesis.graphql.from_url(f"{demo}/graphql")
    # PostgreSQL knows no U+0000: it is refused, which the endpoint's own tests see.
    loaded.config.generation.update(allow_x00=False)
    return loaded


@pytest.mark.parametrize("field", sorted(schema.graphql_schema.query_type.fields))
def test_no_question_gets_a_wrong_answer(api: Any, field: str) -> None:
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(api["Query"][field].as_strategy())
    def asked(case: schemathesis.Case) -> None:
        response = case.call(headers={"Accept": "application/graphql-response+json"})
        if response.status_code == 400 and "LIMIT_EXCEEDED" in response.text:
            assert response.headers["cache-control"] == ["no-store"]
        else:
            case.validate_response(response)

    asked()
