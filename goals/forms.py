"""What the subject's forms do beyond Wagtail's: one page a year, and published values that stay."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.admin.forms.pages import CopyForm

from cms.forms import RowForm
from cms.meaning_forms import MeaningForm
from cms.page_forms import DraftFirstForm
from goals.earlier_assignments import earlier_assignments


class YearCopyForm(CopyForm):
    """A copy has the year of its original until an editor has changed it, so it begins as a draft."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if cleaned.get("publish_copies") or cleaned.get("alias"):
            raise ValidationError(
                "Kopian gäller samma år som originalet och kan inte publiceras direkt. "
                "Kopiera utan att publicera, ändra året och publicera sedan."
            )
        return cleaned


class GoalForm(DraftFirstForm):
    """A goal that has not been placed yet is offered what its plan's other goals are."""

    def __init__(
        self, data: Any = None, files: Any = None, parent_page: Any = None, *args: Any, instance: Any = None, **kw: Any
    ) -> None:
        if instance is not None:
            instance.placed_below = parent_page
        super().__init__(data, files, parent_page, *args, instance=instance, **kw)


class AssignmentForm(RowForm):
    """Its lists are the same in all rows of a goal."""

    @classmethod
    def offers(cls, parent: Any) -> dict[str, list[Any]]:
        return {**super().offers(parent), "carried_from": earlier_assignments(parent)}


class KpiForm(MeaningForm):
    """Published values stay: a row that the public has read is corrected by a new row."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        for form in self.formsets["values"].deleted_forms:
            if form.is_frozen:
                self.add_error(None, f"Värdet för {form.instance.year} är publicerat och kan inte tas bort.")
        return cleaned


class KpiValueForm(RowForm):
    """A row of its own year, area and gender; shown but closed once it is published."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_frozen = self.instance.is_published()
        if self.is_frozen:
            for name in set(self.fields) & {field.name for field in self.instance._meta.fields}:
                self.fields[name].disabled = True
