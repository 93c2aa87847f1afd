"""What an operator is told of before people are locked out."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Tags, Warning, register

CONSOLE = "django.core.mail.backends.console.EmailBackend"


@register(Tags.security, deploy=True)
def codes_reach_people(app_configs: Sequence[Any] | None, **kwargs: Any) -> list[CheckMessage]:
    """Who sets up a demanded second factor gets a code by mail first."""
    if settings.TWO_FACTOR_GROUPS and settings.MAIL_BACKEND == CONSOLE:
        said = "TWO_FACTOR_GROUPS kräver e-post: utan EMAIL_URL hamnar koderna i processens logg."
        return [Warning(said, id="people.W001")]
    return []
