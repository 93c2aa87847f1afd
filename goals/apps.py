"""The subject: the goals, assignments, key figures and budget of a year."""

from django.apps import AppConfig


class GoalsConfig(AppConfig):
    name = "goals"
    verbose_name = "Mål och budget"

    def ready(self) -> None:
        """What is shared goes into the record too, and is checked like everything else."""
        from cms.advice import scopes
        from cms.approval import together
        from cms.conflicts import kept
        from cms.publishing.choke_point import record_saves
        from cms.publishing.marks import mark_snippets
        from cms.publishing.shared import SnippetSource
        from cms.record.sources import register
        from goals import meaning_rules  # noqa: F401
        from goals.batch import answering
        from goals.desk.advised import YEAR_OF_ADVICE
        from goals.differences import pages  # noqa: F401
        from goals.documents import builders  # noqa: F401
        from goals.four_eyes import insist
        from goals.models import Kpi, ResponsibleBody
        from goals.validation import rules  # noqa: F401

        for prefix, model in (("body", ResponsibleBody), ("kpi", Kpi)):
            register(SnippetSource(prefix, model))
            mark_snippets(prefix, model)
            record_saves(model)
        insist()
        together.register(answering.together)
        kept.register("goals", "/admin/mal-och-budget/")
        scopes.register(YEAR_OF_ADVICE)
