"""Which builder makes the document of which model; apps fill it when they are ready."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model

from cms.documents.built import Built

Builder = Callable[[Any], Built]

_builders: dict[type[Model], Builder] = {}


def register(model: type[Model], builder: Builder) -> None:
    """Let a builder make the documents of a model, in publishing and in preview alike."""
    _builders[model] = builder


def has_builder(model: type[Model]) -> bool:
    """True for models that the public can read."""
    return model in _builders


def builder_for(instance: Model) -> Builder:
    """The builder of an instance's own class."""
    return _builders[type(instance)]
