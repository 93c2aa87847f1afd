"""Remembers when the ground on which people are shown in a picture changes, or its last day."""

from typing import Any

from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver

from cms.models import Image
from cms.people.audit import tell

WATCHED = {"persons": "personer i bilden", "legal_basis": "rättslig grund", "valid_until": "sista dag"}


@receiver(pre_save, sender=Image)
def remember_ground(sender: Any, instance: Any, **kwargs: Any) -> None:
    before = Image.objects.filter(pk=instance.pk).values(*WATCHED).first() if instance.pk else None
    instance.told_changes = [
        word for name, word in WATCHED.items() if before and before[name] != getattr(instance, name)
    ]


@receiver(post_save, sender=Image)
def ground_changed(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Which of them, never what they say: a ground names people."""
    if instance.told_changes:
        tell(instance, "people.consent", changes=", ".join(instance.told_changes))
