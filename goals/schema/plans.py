"""Every year's plan."""

from typing import TYPE_CHECKING

from cms.schema.shown import Shown, show_all

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


def plans_of(snapshot: "Snapshot", locale: str) -> list[Shown]:
    """The public plans of a language, newest year first."""
    plans = show_all(snapshot.of_type("Plan", locale), snapshot)
    return sorted(plans, key=lambda plan: -int(plan.data["year"]))
