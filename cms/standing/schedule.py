"""When what waits for its hour becomes public."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Revision


def hours_of(model: Any, keys: Iterable[int]) -> dict[int, datetime]:
    """By primary key, of pages (`Page` itself) or of one kind of snippet; nothing for what does not wait."""
    waiting = Revision.objects.filter(
        base_content_type=ContentType.objects.get_for_model(model),
        object_id__in=map(str, keys),
        approved_go_live_at__isnull=False,
    )
    return {int(pk): hour for pk, hour in waiting.values_list("object_id", "approved_go_live_at")}
