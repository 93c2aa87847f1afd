"""Publishes and unpublishes what is scheduled, once a minute, and delivers webhooks meanwhile."""

import logging
import signal
from argparse import ArgumentParser
from threading import Event, Thread
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, call_command
from django.db import close_old_connections

from cms.webhooks.courier import forget_old, run

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Publicerar och avpublicerar det som är schemalagt, en gång i minuten, tills processen avslutas."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--seconds", type=float, default=60, help="Tid mellan omgångarna.")
        parser.add_argument("--rounds", type=int, default=None, help="Antal omgångar; annars utan slut.")

    def handle(self, *args: Any, seconds: float, rounds: int | None, **options: Any) -> None:
        stopped = Event()

        def stop(number: int, frame: FrameType | None) -> None:
            stopped.set()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        courier = Thread(target=run, args=[stopped], name="courier", daemon=True)
        if settings.WEBHOOKS:
            courier.start()
        done = 0
        while not stopped.is_set() and done != rounds:
            publish()
            done += 1
            if done != rounds:
                stopped.wait(seconds)


def publish() -> None:
    """One round; an error is logged, and the next round tries again."""
    close_old_connections()
    try:
        call_command("publish_scheduled")
        forget_old()
    except Exception:
        logger.exception("The scheduled publishing failed")
    finally:
        close_old_connections()
