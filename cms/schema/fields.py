"""Fields and arguments that many types share, with the same words everywhere."""

from typing import Any

import graphene

from cms.schema.scalars import DateTime


def many(of: Any, description: str, **arguments: Any) -> graphene.Field:
    """A list that is never null and holds no nulls."""
    items = graphene.List(graphene.NonNull(of))
    return graphene.Field(items, required=True, description=description, **arguments)


def one(of: Any, description: str, **arguments: Any) -> graphene.Field:
    """A field that is never null."""
    return graphene.Field(of, required=True, description=description, **arguments)


def maybe(of: Any, description: str, **arguments: Any) -> graphene.Field:
    """A field whose value can truly be missing."""
    return graphene.Field(of, description=description, **arguments)


def moment() -> dict[str, graphene.Argument]:
    """The argument `asOf`."""
    return {
        "as_of": graphene.Argument(
            DateTime,
            description="Answer as the public could read it at this instant, or at the end of this day. Default: now.",
        )
    }


def place() -> dict[str, graphene.Argument]:
    """The arguments `locale` and `asOf`."""
    locale = graphene.Argument(
        graphene.String,
        required=True,
        default_value="sv",
        description="The language's code: sv, sma or en.",
    )
    return {"locale": locale, **moment()}


def paging() -> dict[str, graphene.Argument]:
    """The arguments `first` and `after` of a connection."""
    return {
        "first": graphene.Argument(
            graphene.Int, required=True, default_value=20, description="How many to return, 1 to 100."
        ),
        "after": graphene.Argument(
            graphene.String, description="The `endCursor` of the page before; the beginning, if left out."
        ),
    }
