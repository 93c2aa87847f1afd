"""One kind and one note for the publication of many pages at once."""

from typing import Any

from django import forms

from cms.enums import ChangeKind
from cms.record.meaning import EXPLAINED


class SharedMeaningForm(forms.Form):
    """What the change means to its readers; the rules of each page still have the last word."""

    change_kind = forms.ChoiceField(
        label="Slag av ändring", choices=ChangeKind.choices, initial=ChangeKind.MINOR, widget=forms.RadioSelect
    )
    change_note = forms.CharField(
        label="Notering som alla kan läsa",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Vad som har ändrats och varför. Den står i historiken för varje sida som publiceras.",
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("change_kind") in EXPLAINED and not cleaned.get("change_note"):
            self.add_error("change_note", "Skriv vad som har ändrats, så att alla kan läsa det.")
        return cleaned
