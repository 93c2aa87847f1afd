"""What Wagtail's comparison of two revisions does not show by itself: nested rows, dates, numbers and yes or no."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.admin.compare import (
    ChildObjectComparison,
    ChildRelationComparison,
    FieldComparison,
    TextDiff,
    register_comparison_class,
)

from cms.numbers import grouped

if TYPE_CHECKING:
    from cms.models import Row

Mapping = tuple[dict[int, int], dict[int, int], list[int], list[int]]


class RowsComparison(ChildRelationComparison):
    """Rows are matched by UUID, and shown also where they stand inside another row."""

    def get_mapping(self, objs_a: "Sequence[Row]", objs_b: "Sequence[Row]") -> Mapping:
        places = {row.uuid: place for place, row in enumerate(objs_b)}
        forwards = {place: places[row.uuid] for place, row in enumerate(objs_a) if row.uuid in places}
        backwards = {there: here for here, there in forwards.items()}
        added = [place for place in range(len(objs_b)) if place not in backwards]
        deleted = [place for place in range(len(objs_a)) if place not in forwards]
        return forwards, backwards, added, deleted

    def has_changed(self) -> bool:
        before, after = ([row.uuid for row in rows.all()] for rows in (self.val_a, self.val_b))
        return before != after or super().has_changed()

    def htmldiff(self) -> SafeString:
        rows = ((_mark(row), _fields(row)) for row in self.get_child_comparisons())
        return format_html_join("", '<div class="comparison__child-object {}"><dl>{}</dl></div>', rows)


def _mark(row: ChildObjectComparison) -> str:
    if row.is_addition():
        return "addition"
    return "deletion" if row.is_deletion() else ""


def _fields(row: ChildObjectComparison) -> SafeString:
    fields = ((field.field_label(), field.htmldiff()) for field in row.get_field_comparisons())
    return format_html_join("", "<dt>{}</dt><dd>{}</dd>", fields)


class ValueComparison(FieldComparison):
    """A value as a Swedish reader writes it; a missing one is nothing, not the word None."""

    def htmldiff(self) -> SafeString:
        before, after = self.display(self.val_a), self.display(self.val_b)
        if before == after:
            return format_html("{}", after)
        changes = [("deletion", before), ("addition", after)]
        diff: SafeString = TextDiff([change for change in changes if change[1]], separator=" ").to_html()
        return diff

    def display(self, value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return "Ja" if value else "Nej"
        if isinstance(value, datetime):
            return date_format(timezone.localtime(value), "Y-m-d H:i")
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, Decimal):
            return grouped(value)
        return str(value)


for field_class in (
    models.BooleanField,
    models.DateField,
    models.DecimalField,
    models.IntegerField,
    models.UUIDField,
):
    register_comparison_class(field_class, comparison_class=ValueComparison)
