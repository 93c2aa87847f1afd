"""The subject: the goals, assignments, key figures and budget of a year."""

from django.apps import AppConfig


class GoalsConfig(AppConfig):
    name = "goals"
    verbose_name = "Mål och budget"

    def ready(self) -> None:
        from goals.validation import rules  # noqa: F401
