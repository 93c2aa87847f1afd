"""The sheet as it is filled in: a form for each row, one for the note, and a choice for each goal with other drafts."""

from collections.abc import Mapping
from typing import Any

from django import forms

from cms.shared_meaning import SharedMeaningForm
from goals.enums import FollowUpStatus
from goals.follow_up_round.comments import rich, same_words
from goals.follow_up_round.pending import Pending, pending
from goals.follow_up_round.period import statuses
from goals.follow_up_round.sheet import Entry, Sheet
from goals.models import FollowUp, GoalPage
from goals.validation.assignments import follow_up_problems

Data = Mapping[str, Any] | None
WITH_DRAFT, REPORTS_ALONE, HOLD = "with_draft", "reports_alone", "hold"


HELD = (Pending.EVERYTHING, Pending.LATER)
"""What is not public yet becomes so by a decision of its own, never by a follow-up."""


class EntryForm(forms.Form):
    """One cell for the status, one for the comment."""

    status = forms.ChoiceField(label="Status", choices=FollowUpStatus.choices)
    comment = forms.CharField(
        label="Kommentar", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 1})
    )

    def __init__(self, entry: Entry, sheet: Sheet, data: Data = None) -> None:
        initial = {"status": entry.status, "comment": entry.comment}
        super().__init__(data, prefix=entry.id, initial=initial)
        self.entry, self.sheet = entry, sheet
        # All are understood, so that the rules can say in words why one does not fit the period.
        self.fields["status"].widget.choices = statuses(sheet.period, entry.status)
        for name, field in self.fields.items():
            field.disabled = bool(entry.closed)
            label = f"{field.label}: {entry.text}"
            field.widget.attrs |= {"aria-label": label, "aria-describedby": f"error-{entry.id}", "data-cell": name}

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than the newest version does."""
        cleaned, entry = self.cleaned_data, self.entry
        return bool(cleaned["status"] != entry.status or cleaned["comment"].split() != entry.comment.split())

    def report(self) -> FollowUp:
        """What the row says, unsaved."""
        old = self.entry.report
        words = self.cleaned_data["comment"]
        kept = old.comment if old and same_words(old.comment, words) else rich(words)
        return FollowUp(
            year=self.sheet.year, period=self.sheet.period, status=self.cleaned_data["status"], comment=kept
        )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if self.errors:
            return cleaned
        if self.is_changed and self.data.get(self.add_prefix("seen")) != self.entry.digest:
            now = dict(statuses(self.sheet.period, self.entry.status))[self.entry.status]
            self.add_error(
                None, f"Någon annan har skrivit i raden: ”{now}. {self.entry.comment}” Spara igen om ditt gäller."
            )
        for problem in follow_up_problems(self.report(), "", ""):
            self.add_error(problem.field.strip("."), problem.message.removeprefix(": "))
        return cleaned


class DraftForm(forms.Form):
    """What to do with a goal whose draft holds more than follow-ups."""

    what = forms.ChoiceField(
        label="Utkastet",
        required=False,
        widget=forms.RadioSelect,
        choices=[
            (REPORTS_ALONE, "Publicera bara uppföljningen. Utkastet är kvar, opublicerat."),
            (WITH_DRAFT, "Publicera utkastet också."),
            (HOLD, "Publicera inte målet nu. Uppföljningen sparas i utkastet."),
        ],
    )

    def __init__(self, goal: GoalPage, data: Data = None) -> None:
        super().__init__(data, prefix=f"draft-{goal.pk}")
        self.goal = goal


class RoundForm:
    """Everything on the page; valid as a whole or not at all."""

    def __init__(self, sheet: Sheet, data: Data = None) -> None:
        self.sheet = sheet
        self.rows = [EntryForm(entry, sheet, data) for entry in sheet.entries]
        note = f"Uppföljning {sheet.name}."
        self.meaning = SharedMeaningForm(data, initial={"change_kind": "MAJOR", "change_note": note})
        self.pending = pending([goal for goal, _ in sheet.goals])
        self.drafts = [DraftForm(goal, data) for goal, _ in sheet.goals if self.pending[goal.pk] == Pending.MORE]
        self.errors: list[str] = []

    @property
    def goals(self) -> list[tuple[GoalPage, list[EntryForm]]]:
        rows = {row.entry.id: row for row in self.rows}
        return [(goal, [rows[entry.id] for entry in entries]) for goal, entries in self.sheet.goals]

    @property
    def first_wrong(self) -> EntryForm | None:
        return next((row for row in self.rows if row.errors), None)

    @property
    def changed(self) -> list[EntryForm]:
        return [row for row in self.rows if row.is_changed]

    @property
    def to_publish(self) -> dict[int, str]:
        """By the goal's primary key, how it is published; those whose follow-ups were saved before are among them."""
        chosen = {form.goal.pk: form.cleaned_data["what"] for form in self.drafts}
        touched = {row.entry.goal.pk for row in self.changed}
        found = {}
        for goal, _ in self.sheet.goals:
            state = self.pending[goal.pk]
            if state == Pending.REPORTS or goal.pk in touched:
                waits = state in HELD or goal.pk not in self.sheet.publishable
                found[goal.pk] = HOLD if waits else chosen.get(goal.pk, WITH_DRAFT)
        return found

    @property
    def to_hand_in(self) -> set[int]:
        """The goals whose follow-ups go to an approver, with whatever else is in their drafts."""
        touched = {row.entry.goal.pk for row in self.changed}
        asked = {goal.pk for goal, _ in self.sheet.goals if self.pending[goal.pk] == Pending.REPORTS} | touched
        return {pk for pk in asked & self.sheet.approvable if self.pending[pk] not in HELD}

    def can_be_handed_in(self) -> bool:
        """The note goes with the drafts, and there is something to hand in."""
        if not self.is_valid(publishes=False):
            return False
        if not self.meaning.is_valid():
            self.errors.append("Ingenting är inlämnat: skriv en notering.")
        elif not self.to_hand_in:
            self.errors.append("Det finns ingen uppföljning att lämna in.")
        return not self.errors

    def is_valid(self, *, publishes: bool) -> bool:
        wrong = [row for row in self.rows if not row.is_valid()]
        if wrong:
            rows = (
                "1 rad behöver rättas. Den är markerad."
                if len(wrong) == 1
                else (f"{len(wrong)} rader behöver rättas. De är markerade.")
            )
            self.errors.append(f"Ingenting är sparat: {rows}")
            return False
        if publishes:
            self._check_publication()
        return not self.errors

    def _check_publication(self) -> None:
        undecided = [form for form in self.drafts if form.is_valid() and not form.cleaned_data["what"]]
        touched = {row.entry.goal.pk for row in self.changed}
        for form in undecided:
            if form.goal.pk in touched:
                form.add_error("what", "Välj vad som ska hända med utkastet.")
                self.errors.append(
                    f"”{form.goal.title}” har ett utkast med mer än uppföljning. Välj vad som ska hända."
                )
        if not self.meaning.is_valid():
            self.errors.append("Ingenting är publicerat: skriv en notering.")
