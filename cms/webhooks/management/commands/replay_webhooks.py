"""`manage.py replay_webhooks`: tell again what was given up, or what was told since an instant."""

from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.core.management import BaseCommand

from cms.webhooks.courier import again
from cms.webhooks.models import Delivery


class Command(BaseCommand):
    help = "Skickar webhookar igen: de som gavs upp, eller alla sedan en tidpunkt. Mottagaren känner igen webhook-id."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("ids", nargs="*", help="leveransers id; annars alla som gavs upp")
        parser.add_argument("--since", type=datetime.fromisoformat, help="alla skapade efter, 2026-11-25T09:00+01:00")

    def handle(self, *args: Any, ids: list[str], since: datetime | None, **options: Any) -> None:
        found = Delivery.objects.filter(due_at__isnull=True)
        if ids:
            found = found.filter(pk__in=ids)
        elif since:
            found = found.filter(created_at__gte=since)
        else:
            found = found.filter(given_up_at__isnull=False)
        chosen = list(found.order_by("created_at"))
        again(chosen)
        self.stdout.write(f"{len(chosen)} webhookar skickas igen av arbetaren.")
