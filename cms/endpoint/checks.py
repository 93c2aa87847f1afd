"""What stops a release that could not answer its own stored operations."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, register
from graphql import GraphQLError

from cms.endpoint.stored import BrokenManifestError, stored_operations


@register
def stored_operations_are_whole(app_configs: Sequence[Any] | None, **kwargs: Any) -> list[CheckMessage]:
    """Every stored document parses, and every hash in a manifest is that of its document."""
    try:
        stored_operations()
    except (BrokenManifestError, GraphQLError, UnicodeDecodeError) as error:
        return [Error(f"A stored operation can't be read: {error}", id="cms.E001")]
    return []
