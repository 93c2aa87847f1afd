"""What the report can be narrowed to."""

from typing import Any

import django_filters
from django.forms import RadioSelect
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.advice import menders
from cms.advice.kinds import Kind
from cms.advice.scopes import Scope, scopes
from cms.advice.text import Text


def _as_they_are(pages: PageQuerySet, name: str, value: str) -> PageQuerySet:
    """For what chooses the advice, and with it the pages that there is any on."""
    return pages


class AdviceFilters(WagtailFilterSet):
    text = django_filters.ChoiceFilter(
        label="Text", choices=Text.choices, empty_label="Alla", method=_as_they_are, widget=RadioSelect
    )
    kind = django_filters.ChoiceFilter(
        label="Slag av råd",
        choices=[(kind.value, kind.value) for kind in Kind],
        empty_label="Alla",
        method=_as_they_are,
        widget=RadioSelect,
    )
    person = django_filters.ChoiceFilter(
        label="Kan rätta",
        choices=menders.choices,
        empty_label="Alla",
        method=lambda pages, name, value: menders.pages_of_person(pages, value),
        widget=RadioSelect,
    )

    class Meta:
        model = Page
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "locale" in self.filters:
            # Wagtail's own word for it is "Plats".
            self.filters["locale"].label = "Språk"
        for scope in scopes():
            self._add(scope)

    @property
    def kind_chosen(self) -> Kind | None:
        chosen = self._chosen("kind")
        return Kind(chosen) if chosen else None

    @property
    def text_chosen(self) -> Text | None:
        """None for the newest of each page."""
        chosen = self._chosen("text")
        return Text(chosen) if chosen else None

    def _add(self, scope: Scope) -> None:
        narrowed = django_filters.ChoiceFilter(
            label=scope.label,
            choices=lambda: scope.choices(self.request.user),
            empty_label="Alla",
            method=lambda pages, name, value: pages.filter(pk__in=scope.pages(value).values("pk")),
            widget=RadioSelect,
        )
        narrowed.parent, narrowed.model = self, Page
        self.filters[scope.name] = narrowed
        self.filters.move_to_end(scope.name, last=False)

    def _chosen(self, name: str) -> str:
        return str(self.form.cleaned_data[name]) if self.is_valid() else ""
