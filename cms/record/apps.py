"""The public record: what the public could read, and when."""

from django.apps import AppConfig


class RecordConfig(AppConfig):
    name = "cms.record"
    label = "record"
    verbose_name = "Offentlig historik"
