"""Forms for rows that keep their UUID through every save, also when an old revision is restored.

Wagtail's formsets know a row by its primary key. A draft's new rows have none, and those of an old revision may be
gone from the table: they would come back as other rows, and everything that names them would lose its place.
"""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms
from django.forms.models import BaseModelFormSet, ModelChoiceField
from django.forms.widgets import ChoiceWidget
from django.utils.functional import cached_property
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.forms import WagtailAdminModelForm

if TYPE_CHECKING:
    from cms.models import Row


UNCHOSEN = "Välj"


class RowForm(WagtailAdminModelForm):
    """Carries the row's UUID in a hidden field; a row that the browser has just added has none yet."""

    row_uuid = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, instance: "Row | None" = None, **kwargs: Any) -> None:
        super().__init__(*args, instance=instance, **kwargs)
        if instance is not None:
            self.initial["row_uuid"] = instance.uuid

    @property
    def is_folded(self) -> bool:
        """A row that has been saved, and has nothing to mend."""
        return "row_uuid" in self.initial and (not self.is_bound or self.is_valid())

    @classmethod
    def offers(cls, parent: Any) -> dict[str, list[Any]]:
        """What can be chosen in each of the lists of a row of this parent: the same in all of its rows."""
        fields = cls.base_fields.items()
        lists = {name: field.choices for name, field in fields if _is_list(field)}
        return {name: [(value, words if value else UNCHOSEN) for value, words in lists[name]] for name in lists}

    def has_changed(self) -> bool:
        """A row without primary key must be saved again, for the formset drops it before it adds what changed."""
        restored = "row_uuid" in self.initial and self.instance.pk is None
        return restored or super().has_changed()

    def get_field_updates_for_resave(self) -> list[tuple[str, str]]:
        updates: list[tuple[str, str]] = super().get_field_updates_for_resave()
        return [*updates, (self.add_prefix("row_uuid"), str(self.instance.uuid))]


def _is_list(field: forms.Field) -> bool:
    return isinstance(field, ModelChoiceField) and isinstance(field.widget, ChoiceWidget)


class RowFormSet(BaseChildFormSet):
    """Matches what was sent with the page's rows by UUID."""

    default_error_messages = {"too_many_forms": "Här ryms högst %(num)d rader."}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Django would build a thousand more, and then say that they are too many.
        self.absolute_max = self.max_num

    def total_form_count(self) -> int:
        """Where more rows are announced than there may be, none of the new ones is built: the form is refused."""
        count: int = super().total_form_count()
        announced = self.management_form.cleaned_data["TOTAL_FORMS"] if self.is_bound else count
        return count if announced <= self.absolute_max else min(count, self.initial_form_count())

    @cached_property
    def _offers(self) -> dict[str, list[Any]]:
        """Read once for all rows: each row's own field would ask the database again."""
        offers: dict[str, list[Any]] = self.form.offers(self.instance)
        return offers

    def _construct_form(self, i: int, **kwargs: Any) -> Any:
        row = self._sent_row(i) if self.is_bound and i < self.initial_form_count() else None
        if row is None:
            return super()._construct_form(i, **kwargs)
        kwargs["instance"] = row
        # Past modelcluster's own, which would look the row up by primary key.
        return super(BaseModelFormSet, self)._construct_form(i, **kwargs)  # type: ignore[misc]

    def _sent_row(self, i: int) -> "Row | None":
        try:
            uuid = UUID(self.data.get(f"{self.add_prefix(i)}-row_uuid", ""))
        except ValueError:
            return None
        matches = (row for row in self.get_queryset() if row.uuid == uuid)
        row: Row = next(matches, None) or self.model(uuid=uuid)
        return row

    def add_fields(self, form: "forms.ModelForm[Any]", index: int | None) -> None:
        """The primary key is only shown: Django's own field refuses a key that has left the table."""
        super().add_fields(form, index)
        form.fields["id"] = forms.IntegerField(required=False, initial=form.instance.pk, widget=forms.HiddenInput)
        for name, choices in self._offers.items():
            form.fields[name].widget.choices = choices
