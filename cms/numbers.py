"""Numbers as Swedish editors write them: 5 091 600 000 and 79,84."""

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.db import models
from django.utils.formats import number_format
from wagtail.admin.forms.models import register_form_field_override

SPACES = re.compile(r"\s+")  # those that do not break, too


class NumberField(forms.DecimalField):
    """Takes a comma or a point, and spaces wherever they help the eye."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"widget": forms.TextInput(attrs={"inputmode": "decimal"}), **kwargs})

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]
        plain = SPACES.sub("", value).replace(",", ".").replace("\u2212", "-") if isinstance(value, str) else value
        return super().to_python(plain)

    def prepare_value(self, value: Any) -> Any:
        return grouped(value) if isinstance(value, Decimal) else value


def grouped(value: Decimal) -> str:
    """With a comma, without zeros at the end, and groups of three."""
    plain = value.to_integral() if value == value.to_integral() else value.normalize()
    return str(number_format(plain, force_grouping=True))


register_form_field_override(models.DecimalField, override={"form_class": NumberField})
