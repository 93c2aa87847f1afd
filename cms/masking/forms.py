"""What an archivist says: which fields, on which ground, why, and that they mean it."""

from typing import Any

from django import forms

from cms.record.models import Ground

GROUNDS = [choice for choice in Ground.choices if choice[0] != Ground.DISPOSAL]
"""Disposal is a decision of its own, and a command."""


class ReasonForm(forms.Form):
    ground = forms.ChoiceField(
        label="Rättslig grund",
        choices=[("", "Välj grund"), *GROUNDS],
        error_messages={"required": "Välj den grund som innehållet tas bort på."},
    )
    reason = forms.CharField(
        label="Offentligt skäl",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Varför, med stöd i lag eller beslut. Visas för alla i historiken. Skriv inte det som ska bort.",
        error_messages={"required": "Skriv varför, så att alla kan läsa det."},
    )


class FieldsForm(ReasonForm):
    """For a page: some of its fields, or all of the edition."""

    WHOLE, SOME = "whole", "some"
    extent = forms.ChoiceField(
        label="Vad ska maskeras?",
        choices=[(SOME, "De fält som kryssas för"), (WHOLE, "Hela publiceringen")],
        initial=SOME,
        widget=forms.RadioSelect,
    )
    fields_ = forms.MultipleChoiceField(label="Fält", required=False, widget=forms.CheckboxSelectMultiple)
    field_order = ("extent", "fields_", "ground", "reason")

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["fields_"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("extent") == self.SOME and not cleaned.get("fields_"):
            self.add_error("fields_", "Kryssa för minst ett fält, eller välj hela publiceringen.")
        return cleaned


class ConfirmForm(forms.Form):
    """The second question: the title, typed by hand."""

    typed = forms.CharField(
        label="Skriv titeln för att bekräfta", widget=forms.TextInput(attrs={"autocomplete": "off"})
    )

    def __init__(self, *args: Any, title: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.title = title
        self.fields["typed"].help_text = f"Den är: {title}"

    def clean_typed(self) -> str:
        typed = str(self.cleaned_data["typed"]).strip()
        if typed != self.title.strip():
            raise forms.ValidationError(f"Skriv ”{self.title}” precis som det står.")
        return typed
