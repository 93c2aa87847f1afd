"""How an editor chooses the bodies of an assignment, and the assignment that it continues."""

from collections.abc import Iterator
from typing import Any, cast

from django import forms
from django.apps import apps
from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.admin.panels import FieldPanel

from cms.compare import ValueComparison


class CoBodiesPanel(FieldPanel):
    """Ticked in a list: a committee is known by name, and there are few of them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"widget": forms.CheckboxSelectMultiple, **kwargs})


class CarriedFromPanel(FieldPanel):
    """An assignment by its words; what is stored is its UUID, which outlives its row."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"widget": forms.Select(choices=cast(Any, earlier_assignments)), **kwargs})

    def get_comparison_class(self) -> type[ValueComparison]:
        return CarriedFromComparison


class CarriedFromComparison(ValueComparison):
    def display(self, value: Any) -> str:
        row = _assignments().filter(uuid=value).first() if value else None
        return strip_tags(row.text) if row else super().display(value)


def earlier_assignments() -> Iterator[tuple[str, str]]:
    """Every assignment there is, read when the form is shown; the newest plans first."""
    yield "", "Inget tidigare uppdrag"
    for row in _assignments().select_related("page").order_by("-page__path", "sort_order"):
        yield str(row.uuid), f"{row.page.title}: {Truncator(strip_tags(row.text)).chars(80)}"


def _assignments() -> Any:
    return apps.get_model("goals", "Assignment").objects
