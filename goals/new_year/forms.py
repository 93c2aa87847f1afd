"""What is asked before a year is made."""

from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator

from goals.models import PlanPage
from goals.new_year.making import next_plan
from goals.new_year.offer import Offered


class NewYearForm(forms.Form):
    """The year, its title, and each unfinished assignment that goes along."""

    year = forms.IntegerField(label="År", validators=[MinValueValidator(1971), MaxValueValidator(2200)])
    title = forms.CharField(label="Planens rubrik", max_length=255)
    carried = forms.MultipleChoiceField(required=False)

    def __init__(self, plan: PlanPage, offer: list[Offered], data: Any = None) -> None:
        year = plan.year + 1
        super().__init__(data, initial={"year": year, "title": plan.title.replace(str(plan.year), str(year))})
        self.plan = plan
        self.fields["carried"].choices = [  # type: ignore[attr-defined]
            (unfinished.uuid, unfinished.text) for offered in offer for unfinished in offered.unfinished
        ]

    def clean_year(self) -> int:
        year: int = self.cleaned_data["year"]
        if message := next_plan(self.plan, year, "").year_taken():
            raise forms.ValidationError(message)
        return year

    @property
    def carried_now(self) -> set[str]:
        """What is ticked, also while the form is shown again."""
        return set(self["carried"].value() or ())

    def new_plan(self) -> PlanPage:
        return next_plan(self.plan, self.cleaned_data["year"], self.cleaned_data["title"])
