"""Agenda 2030: the seventeen goals, by their Swedish short names."""

from typing import Any

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.text import capfirst
from wagtail.admin.compare import register_comparison_class

from cms.compare import ValueComparison
from goals.global_goals import NAMES


class SdgsField(ArrayField):  # type: ignore[type-arg]
    """Numbers from 1 to 17, ticked in a list."""

    def __init__(self, verbose_name: str = "", **kwargs: Any) -> None:
        super().__init__(**{"base_field": models.PositiveSmallIntegerField(), **kwargs}, verbose_name=verbose_name)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return forms.TypedMultipleChoiceField(
            choices=[(number, f"{number}. {name}") for number, name in NAMES.items()],
            coerce=int,
            empty_value=[],
            required=False,
            label=kwargs.get("label", capfirst(self.verbose_name)),
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
        )


class SdgsComparison(ValueComparison):
    def display(self, value: list[int] | None) -> str:
        return ", ".join(f"{number}. {NAMES[number]}" for number in value or [])


register_comparison_class(SdgsField, comparison_class=SdgsComparison)
