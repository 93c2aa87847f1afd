"""What stops a start whose webhooks could not be sent."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, register

from cms.webhooks.targets import InvalidTargetError, targets


@register
def targets_can_be_told(app_configs: Sequence[Any] | None, **kwargs: Any) -> list[CheckMessage]:
    try:
        targets()
    except InvalidTargetError as error:
        return [Error(str(error), id="webhooks.E001")]
    return []
