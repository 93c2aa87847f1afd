"""How an editor chooses the bodies of an assignment, and the assignment that it continues."""

from typing import Any

from django import forms
from django.apps import apps
from django.utils.html import strip_tags
from wagtail.admin.panels import FieldPanel

from cms.compare import ValueComparison


class CoBodiesPanel(FieldPanel):
    """Ticked in a list: a committee is known by name, and there are few of them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"widget": forms.CheckboxSelectMultiple, **kwargs})


class CarriedFromPanel(FieldPanel):
    """An assignment by its words, which the row's form offers; what is stored is its UUID, which outlives its row."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"widget": forms.Select, **kwargs})

    def get_comparison_class(self) -> type[ValueComparison]:
        return CarriedFromComparison


class CarriedFromComparison(ValueComparison):
    def display(self, value: Any) -> str:
        row = apps.get_model("goals", "Assignment").objects.filter(uuid=value).first() if value else None
        return strip_tags(row.text) if row else super().display(value)
