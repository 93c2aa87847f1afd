"""People: the room's place among Django's apps."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "cms.people"
    verbose_name = "Personer och rättigheter"

    def ready(self) -> None:
        from cms.people import watching  # noqa: F401
