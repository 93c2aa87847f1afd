"""Which pages, what it means, and when."""

from datetime import datetime
from typing import Any, cast

from django import forms
from django.utils import timezone

from cms.record.meaning import EXPLAINED
from cms.shared_meaning import SharedMeaningForm
from goals.batch.items import Item

NOW, LATER = "now", "later"


class ItemsForm(forms.Form):
    """Which of the items are dealt with; one that is another version by now is not among them any more."""

    pages = forms.MultipleChoiceField(error_messages={"required": "Välj minst en sida."})
    overtaken: str
    """What is said of such a one."""

    def __init__(self, items: list[Item], data: Any = None) -> None:
        super().__init__(data)
        self.items = {item.id: item for item in items}
        pages = cast(forms.MultipleChoiceField, self.fields["pages"])
        pages.choices = [(key, item.title) for key, item in self.items.items()]
        pages.error_messages["invalid_choice"] = self.overtaken

    @property
    def chosen(self) -> list[Item]:
        return [self.items[key] for key in self.items if key in self.cleaned_data["pages"]]


class BatchForm(ItemsForm, SharedMeaningForm):
    """A first publication owes nobody a note; a change of meaning does."""

    overtaken = "En sida har ändrats sedan du granskade den. Granska den igen."

    when = forms.ChoiceField(
        label="När", choices=[(NOW, "Nu"), (LATER, "Senare")], initial=NOW, widget=forms.RadioSelect
    )
    hour = forms.DateTimeField(
        label="Dag och klockslag", required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )

    def __init__(self, items: list[Item], data: Any = None) -> None:
        super().__init__([item for item in items if not item.closed], data)

    @property
    def has_readers(self) -> bool:
        """Whether a page here has been public before: what nobody has read cannot have changed."""
        return any(not item.review.is_first for item in self.items.values())

    @property
    def chosen_now(self) -> set[str]:
        """What is ticked, also while the form is shown again."""
        return set(self["pages"].value() or ())

    @property
    def go_live_at(self) -> datetime | None:
        hour: datetime | None = self.cleaned_data["hour"]
        return hour if self.cleaned_data["when"] == LATER else None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("when") == LATER and not cleaned.get("hour"):
            self.add_error("hour", "Skriv när sidorna ska bli offentliga.")
        elif cleaned.get("when") == LATER and cleaned["hour"] <= timezone.now():
            self.add_error("hour", "Tiden har redan varit. Skriv en senare, eller publicera nu.")
        if not cleaned.get("change_note") and cleaned.get("change_kind") not in EXPLAINED:
            for item in (self.items[key] for key in cleaned.get("pages", ())):
                if item.review.why:
                    reasons = ", ".join(item.review.why)
                    self.add_error("change_note", f"”{item.title}” behöver en notering: {reasons}.")
        return cleaned
