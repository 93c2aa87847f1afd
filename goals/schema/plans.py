"""Every year's plan."""

from typing import TYPE_CHECKING

from cms.schema.shown import Shown, show

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


def plans_of(snapshot: "Snapshot", locale: str) -> list[Shown]:
    """The public plans of a language, newest year first."""
    plans = [show(edition, snapshot) for edition in snapshot.of_type("Plan", locale)]
    return sorted(plans, key=lambda plan: -int(plan.data["year"]))
