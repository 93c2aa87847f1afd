"""The scalars of the contract: dates, instants and exact decimal numbers."""

from datetime import UTC, date, datetime
from decimal import Decimal as Exact

import graphene
from graphql import StringValueNode, ValueNode

from cms.schema.as_of import Instant, instant_of
from cms.schema.errors import ApiError


class Date(graphene.Scalar):
    """A calendar day, `2024-05-22` (ISO 8601)."""

    @staticmethod
    def serialize(value: str | date) -> str:
        return value if isinstance(value, str) else value.isoformat()


class DateTime(graphene.Scalar):
    """An instant.

    Answers are in UTC, `2024-05-22T07:00:00Z`. Arguments take an instant with its offset, or a date alone, which
    means the end of that day in Sweden (Europe/Stockholm); today's date means now. An instant in the future,
    or one without an offset, is an error with the code INVALID_AS_OF.
    """

    @staticmethod
    def serialize(value: str | datetime) -> str:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else value
        return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")

    @staticmethod
    def parse_value(value: object) -> Instant:
        return instant_of(value)

    @staticmethod
    def parse_literal(node: ValueNode, variables: object = None) -> Instant:
        if not isinstance(node, StringValueNode):
            raise ApiError("INVALID_AS_OF", "An instant is written as a string.")
        return instant_of(node.value)


class Decimal(graphene.Scalar):
    """An exact number as a string, `"1590300000"` or `"79.84"`, so that no digit is lost on the way."""

    @staticmethod
    def serialize(value: str | Exact) -> str:
        return format(Exact(value), "f")
