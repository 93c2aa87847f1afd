"""Agenda 2030: the seventeen goals, by their Swedish short names."""

from typing import Any

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.text import capfirst
from wagtail.admin.compare import register_comparison_class

from cms.compare import ValueComparison

NAMES = {
    1: "Ingen fattigdom",
    2: "Ingen hunger",
    3: "God hälsa och välbefinnande",
    4: "God utbildning för alla",
    5: "Jämställdhet",
    6: "Rent vatten och sanitet för alla",
    7: "Hållbar energi för alla",
    8: "Anständiga arbetsvillkor och ekonomisk tillväxt",
    9: "Hållbar industri, innovationer och infrastruktur",
    10: "Minskad ojämlikhet",
    11: "Hållbara städer och samhällen",
    12: "Hållbar konsumtion och produktion",
    13: "Bekämpa klimatförändringarna",
    14: "Hav och marina resurser",
    15: "Ekosystem och biologisk mångfald",
    16: "Fredliga och inkluderande samhällen",
    17: "Genomförande och globalt partnerskap",
}


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
