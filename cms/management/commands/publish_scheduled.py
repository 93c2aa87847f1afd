"""`manage.py publish_scheduled`: Wagtail's own, but one refused object never stops the others, save those that
were scheduled together with it."""

import logging
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

from cms.publishing.shared import images_no_longer_valid
from cms.publishing.together import bundles
from cms.record.errors import PublicationError
from cms.record.recording import recording

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Publicerar det schemalagda, avpublicerar det vars tid har gått ut. Slutar med kod 1 om något stoppades."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dryrun", action="store_true", help="säg bara vad som skulle göras")

    def handle(self, *args: Any, **options: Any) -> None:
        refused = 0
        for expired in _expired():
            if self._say("Avpublicerar", expired, options):
                refused += self._try(expired, lambda it: it.unpublish(set_expired=True, log_action=_UNPUBLISH))
        for bundle in bundles(Revision.objects.filter(approved_go_live_at__lt=timezone.now())):
            names = ", ".join(revision.object_str for revision in bundle)
            if self._say("Publicerar", names, options):
                refused += self._try(bundle, _publish_bundle) and len(bundle)
        if not options["dryrun"]:
            with recording() as current:
                current.mark(*images_no_longer_valid())
        if refused:
            raise CommandError(f"Schemalagda ändringar som stoppades: {refused}. De prövas igen nästa gång.")

    def _say(self, verb: str, what: Any, options: dict[str, Any]) -> bool:
        self.stdout.write(f"{verb}: {what}")
        return not options["dryrun"]

    def _try(self, it: Any, act: Any) -> int:
        """0 when it was done, 1 when a rule refused it: each object is a transaction of its own."""
        try:
            act(it)
        except PublicationError as refusal:
            self.stderr.write(f"Stoppades: {refusal}")
            return 1
        except OperationalError:
            raise
        except Exception as error:
            logger.exception("A scheduled change failed")
            self.stderr.write(f"Misslyckades: {error!r}")
            return 1
        return 0


def _publish_bundle(bundle: list[Revision]) -> None:
    with recording():
        for revision in bundle:
            revision.publish(log_action=_PUBLISH)


_PUBLISH = "wagtail.publish.scheduled"
_UNPUBLISH = "wagtail.unpublish.scheduled"


def _expired() -> Iterator[Any]:
    drafts = [m for m in apps.get_models() if issubclass(m, DraftStateMixin) and not issubclass(m, Page)]
    for model in [Page, *drafts]:
        yield from list(model.objects.filter(live=True, expire_at__lt=timezone.now()).order_by("expire_at"))
