"""People: the room's place among Django's apps."""

from django.apps import AppConfig

from cms.people.keys import demand_keys


class PeopleConfig(AppConfig):
    name = "cms.people"
    verbose_name = "Personer och rättigheter"

    def ready(self) -> None:
        demand_keys()
        from cms.library import consent_log  # noqa: F401
        from cms.people import checks, signals, whereabouts  # noqa: F401
