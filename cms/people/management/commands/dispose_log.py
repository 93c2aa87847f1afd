"""Old rows of the security log go when the municipality has decided so, and in no other way."""

from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.core.management import BaseCommand, CommandError
from django.utils import timezone
from wagtail.log_actions import registry

from cms.people.audit import tell_of_unknown
from cms.people.log_guard import disposing_of_the_log
from cms.people.matters import matters
from cms.record.instants import STOCKHOLM

LABEL = "Säkerhetsloggen"


def midnight(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM)


class Command(BaseCommand):
    help = (
        "Gallrar säkerhetsloggens rader från tiden före en dag. Utan --execute räknas de bara. "
        "Sidornas och bildernas egen historik rörs inte."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--decision", required=True, help="beslutet, till exempel ”KS 2031/123 § 4”")
        parser.add_argument("--before", required=True, type=midnight, help="en dag, till exempel 2029-01-01")
        parser.add_argument("--execute", action="store_true", help="gallra på riktigt")

    def handle(self, *args: Any, decision: str, before: datetime, execute: bool, **options: Any) -> None:
        if not decision.strip() or before > timezone.now():
            raise CommandError("Gallring kräver ett beslut, och en dag som har varit.")
        old = [model.objects.filter(matters(), timestamp__lt=before) for model in registry.get_log_entry_models()]
        count = sum(entries.count() for entries in old)
        if execute and count:
            with disposing_of_the_log():
                for entries in old:
                    entries.delete()
                told = {"decision": decision, "before": before.date().isoformat(), "count": count}
                tell_of_unknown("people.log_disposed", LABEL, **told)
        self.stdout.write(f"{count} rader{' är gallrade' if execute else '. Lägg till --execute för att gallra'}.")
