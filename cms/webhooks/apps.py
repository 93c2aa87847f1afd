"""Webhooks: telling front ends and their caches what has just become public."""

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    name = "cms.webhooks"
    label = "webhooks"
    verbose_name = "Webhookar"

    def ready(self) -> None:
        from cms.record.announcing import told
        from cms.webhooks import checks  # noqa: F401
        from cms.webhooks.outbox import write_down

        told.connect(write_down)
