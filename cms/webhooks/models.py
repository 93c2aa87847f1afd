"""The outbox: what is to be told to whom, written in the transaction of what it tells."""

import uuid

from django.db import models
from django.utils import timezone


class Delivery(models.Model):
    """One message to one target. It is due, or it has been delivered, or it was given up."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    target = models.TextField("mottagare")
    payload = models.TextField("innehåll")
    created_at = models.DateTimeField("skapad", default=timezone.now)
    due_at = models.DateTimeField("nästa försök", null=True, default=timezone.now)
    attempts = models.PositiveSmallIntegerField("försök", default=0)
    delivered_at = models.DateTimeField("levererad", null=True)
    given_up_at = models.DateTimeField("gav upp", null=True)
    error = models.TextField("senaste fel", blank=True)

    class Meta:
        verbose_name = "webhookleverans"
        verbose_name_plural = "webhookleveranser"
        default_permissions = ("view",)
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="webhooks_due")]

    def __str__(self) -> str:
        return f"{self.target} {self.created_at:%Y-%m-%d %H:%M}"

    @property
    def message_id(self) -> str:
        """The same at every attempt, so that a receiver knows what it has seen."""
        return f"msg_{self.id.hex}"

    def state(self) -> str:
        """As the admin's list says it."""
        if self.delivered_at:
            return "Levererad"
        return "Gav upp" if self.given_up_at else "Väntar"

    state.short_description = "tillstånd"  # type: ignore[attr-defined]
