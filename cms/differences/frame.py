"""What every page has, as it is told to citizens."""

from collections.abc import Iterator

from cms.differences.difference import Difference, Place, told
from cms.differences.listed import Listed
from cms.differences.parts import Field, Fields, Text, Value, camel
from cms.differences.readings import flag, language, plain, reference
from cms.differences.registry import told_of
from cms.differences.seen import Seen


class Address(Value):
    """A page with another address has been moved."""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        old, new = self.read(before), self.read(after)
        if old != new:
            yield told(place, old, new, kind="MOVED")


def ancestor(seen: Seen) -> str:
    """The name of a page above, which is stored by its bare key."""
    return Seen(seen.follow(seen.value), seen.follow).name


def example(seen: Seen) -> str:
    """The label of a field that is named as GraphQL names it."""
    fields = told_of(str(seen.around["type"])).fields.fields
    return next((field.label for field in fields if camel(field.name) == seen.value), str(seen.value))


FRAME = Fields(
    Field("title", "rubrik", Text()),
    Field("path", "adress", Address(plain)),
    Field("ancestors", "ligger under", Listed(ancestor), "breadcrumbs"),
    Field("content_locale", "innehållets språk", Value(language)),
    Field(
        "seo",
        "",
        Fields(
            Field("title", "rubrik i sökmotorer", Text()),
            Field("description", "beskrivning i sökmotorer", Text()),
            Field("image", "bild när sidan delas", Value(reference)),
        ),
    ),
    Field("is_example", "hela sidan är ett exempel", flag()),
    Field("example_fields", "fält som är exempel", Listed(example)),
    untold=("format", "type", "key", "slug", "locale", "translation_key", "content"),
)
