"""Hears of what Wagtail leaves out of its log: hidden collections, and workflows that are turned off or on."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import receiver
from wagtail.models import CollectionViewRestriction, Task, Workflow

from cms.people.audit import tell


@receiver([post_save, post_delete], sender=CollectionViewRestriction)
def collection_closed_or_opened(sender: Any, instance: Any, signal: Any, **kwargs: Any) -> None:
    action = "people.closed_collection" if signal is post_save else "people.opened_collection"
    tell(instance.collection, action)


@receiver(pre_save)
def workflow_turned_off_or_on(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Tasks have a class for each kind."""
    if not isinstance(instance, (Workflow, Task)) or not instance.pk:
        return
    was_active = type(instance).objects.filter(pk=instance.pk).values_list("active", flat=True).first()
    if was_active not in (None, instance.active):
        tell(instance, "people.turned_on" if instance.active else "people.turned_off")
