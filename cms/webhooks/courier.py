"""Delivering the outbox: at once, again later and later, and at last not any more."""

import logging
import time
from collections.abc import Collection
from datetime import timedelta
from threading import Event

from django.db import close_old_connections, transaction
from django.utils import timezone

from cms.record.listening import listener
from cms.webhooks.models import Delivery
from cms.webhooks.sending import NotDeliveredError, send
from cms.webhooks.targets import targets

logger = logging.getLogger(__name__)
PAUSES = (5, 30, 120, 900, 3600, 4 * 3600, 12 * 3600, 24 * 3600)
"""Seconds between attempts; after the last of them a message is given up, two days after it was written."""
LONGEST_SLEEP = 5.0
KEPT = {"delivered_at__lt": timedelta(days=30), "given_up_at__lt": timedelta(days=180)}
"""How long the outbox remembers what it is done with."""


def run(stopped: Event) -> None:
    """Until stopped: whenever something was published, and whenever an attempt is due."""
    seen: str | None = None
    while not stopped.is_set():
        try:
            deliver_due()
        except Exception:
            logger.exception("The outbox could not be delivered")
        finally:
            close_old_connections()
        listening = listener()
        if listening is None:
            stopped.wait(LONGEST_SLEEP)
        else:
            seen = listening.wait(seen, LONGEST_SLEEP)


def deliver_due() -> int:
    """Attempt all that is due, and return how much was delivered. Many couriers may: each takes what none has.

    A target that can't be told now is left alone until the next round: nobody waits for its silence message by message.
    """
    delivered, silent = 0, set[str]()
    while (attempted := _next(silent)) is not None:
        if attempted.delivered_at:
            delivered += 1
        elif not attempted.given_up_at:
            silent.add(attempted.target)
    return delivered


def forget_old() -> None:
    """What was delivered long ago, or given up longer ago."""
    for field, age in KEPT.items():
        Delivery.objects.filter(**{field: timezone.now() - age}).delete()


def again(deliveries: "list[Delivery]") -> None:
    """Let these be attempted anew, from the beginning."""
    ids = [delivery.pk for delivery in deliveries]
    Delivery.objects.filter(pk__in=ids).update(
        due_at=timezone.now(), attempts=0, delivered_at=None, given_up_at=None, error=""
    )


def _next(silent: Collection[str]) -> Delivery | None:
    """One attempt, under a lock that ends with us, whatever kills us; None where nothing is due to anybody else."""
    with transaction.atomic():
        due = Delivery.objects.select_for_update(skip_locked=True).filter(due_at__lte=timezone.now())
        delivery = due.exclude(target__in=silent).order_by("due_at").first()
        if delivery is None:
            return None
        delivery.attempts += 1
        try:
            _attempt(delivery)
        except NotDeliveredError as error:
            _put_off(delivery, error)
        else:
            delivery.delivered_at, delivery.due_at, delivery.error = timezone.now(), None, ""
        delivery.save()
        return delivery


def _attempt(delivery: Delivery) -> None:
    target = next((target for target in targets() if target.url == delivery.target), None)
    if target is None:
        raise NotDeliveredError("Mottagaren finns inte längre i WEBHOOKS.", final=True)
    send(target, delivery.message_id, int(time.time()), delivery.payload.encode())


def _put_off(delivery: Delivery, error: NotDeliveredError) -> None:
    delivery.error = str(error)
    if error.final or delivery.attempts > len(PAUSES):
        delivery.due_at, delivery.given_up_at = None, timezone.now()
        logger.error("A webhook was given up after %s attempts: %s", delivery.attempts, error)
    else:
        delivery.due_at = timezone.now() + timedelta(seconds=PAUSES[delivery.attempts - 1])
