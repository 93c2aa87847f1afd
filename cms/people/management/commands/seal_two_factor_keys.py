"""For operators who take a key out of use: everything is sealed with the first one."""

from typing import Any

from django.core.management import BaseCommand
from django.db import transaction

from cms.people.encryption import seal_anew
from cms.people.models import Authenticator


class Command(BaseCommand):
    help = "Förseglar alla tvåfaktornycklar med den första nyckeln i TWO_FACTOR_KEYS. De andra kan sedan tas bort."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        devices = list(Authenticator.objects.select_for_update())
        for device in devices:
            device.sealed_key = seal_anew(device.sealed_key)
            device.save(update_fields=["sealed_key"])
        self.stdout.write(f"Förseglade {len(devices)}.")
