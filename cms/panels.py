"""Panels that every kind of page uses."""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from django.utils.functional import cached_property
from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.admin.panels.base import get_form_for_model
from wagtail.models import Page

from cms.compare import RowsComparison
from cms.counted_panel import CountedPanel
from cms.forms import RowForm, RowFormSet
from cms.meaning_panel import MEANING

MOST_ROWS = 100
ADDRESS_HELP = (
    "Slutet av webbadressen: små bokstäver, siffror och bindestreck. Byt den helst inte när sidan är publicerad: "
    "andra kan ha länkat till den."
)
SEO_TITLE_HELP = "Visas i sökresultat och på webbläsarens flik. Lämna tomt för att använda sidans rubrik."
SEO_HELP = "En eller två meningar som visas under rubriken i sökresultatet: vad läsaren får veta på sidan."


class RowsPanel(InlinePanel):
    """An inline panel for rows: they keep their UUIDs, nested rows can be compared, and saved ones are folded.

    `told` is what a row's heading says: pieces with fields in braces, each left out where a field of it is empty.
    """

    row_form: type[RowForm] = RowForm

    def __init__(
        self,
        *args: Any,
        row_form: type[RowForm] = RowForm,
        told: Sequence[str] = (),
        max_num: int = MOST_ROWS,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, max_num=max_num, **kwargs)
        self.row_form = row_form
        self.told = told

    def clone_kwargs(self) -> dict[str, Any]:
        return {**super().clone_kwargs(), "row_form": self.row_form, "told": self.told}

    def get_form_options(self) -> dict[str, Any]:
        options: dict[str, Any] = super().get_form_options()
        rows = options["formsets"][self.relation_name]
        rows["formset"] = RowFormSet
        rows["form"] = self._form
        return options

    @cached_property
    def _form(self) -> type[RowForm]:
        deferred = self.child_edit_handler.get_form_options().get("defer_required_on_fields", [])
        form: type[RowForm] = get_form_for_model(
            self.db_field.related_model, form_class=self.row_form, defer_required_on_fields=deferred
        )
        return form

    class BoundPanel(InlinePanel.BoundPanel):
        @property
        def told(self) -> str:
            """For the browser, which reads the heading anew while the row is written."""
            return json.dumps(self.panel.told, ensure_ascii=False) if self.panel.told else ""

        def get_comparison(self) -> list[Any]:
            fields = [
                comparison
                for child in self.panel.child_edit_handler.children
                for comparison in child.get_bound_panel(
                    instance=None, request=self.request, form=None, prefix=self.prefix
                ).get_comparison()
            ]
            return [partial(RowsComparison, self.panel.db_field, fields, label=self.heading)]


class ExampleFieldsPanel(FieldPanel):
    """Shown only where something is marked as an example: when real text replaces it, the mark is taken off."""

    class BoundPanel(FieldPanel.BoundPanel):
        def is_shown(self) -> bool:
            return super().is_shown() and bool(self.instance and self.instance.example_fields)


def title_panel(label: str, help_text: str = "") -> TitleFieldPanel:
    return TitleFieldPanel("title", heading=label, help_text=help_text)


SECTION = [
    FieldPanel("heading"),
    FieldPanel("text"),
    FieldPanel("link_text"),
    FieldPanel("link_page"),
]

SECTIONS = RowsPanel("sections", panels=SECTION, told=["{heading}"], heading="Avsnitt", label="avsnitt")

HOME: list[Panel] = [
    title_panel("Sidans rubrik"),
    FieldPanel("lead"),
    SECTIONS,
    MEANING,
]

ARTICLE: list[Panel] = [
    title_panel("Sidans rubrik"),
    FieldPanel("lead"),
    FieldPanel("body"),
    MEANING,
]

ADDRESS: list[Panel] = [
    MultiFieldPanel(
        [
            FieldPanel("slug", heading="Sidans adress", help_text=ADDRESS_HELP),
            FieldPanel("show_in_menus", help_text="Sidan får en länk i webbplatsens meny."),
        ],
        heading="Adress och menyer",
    ),
    MultiFieldPanel(
        [
            CountedPanel("seo_title", most=60, heading="Rubrik för sökmotorer", help_text=SEO_TITLE_HELP),
            CountedPanel("search_description", most=160, heading="Beskrivning för sökmotorer", help_text=SEO_HELP),
        ],
        heading="Sökmotorer",
    ),
]

SETTINGS: list[Panel] = [
    *Page.settings_panels,
    MultiFieldPanel([FieldPanel("is_example"), ExampleFieldsPanel("example_fields")], heading="Exempel"),
]


def tabs_of(page: type[Page]) -> TabbedInterface:
    """Wagtail's own three, the second under a name that says what is in it."""
    return TabbedInterface(
        [
            ObjectList(page.content_panels, heading="Innehåll"),
            ObjectList(page.promote_panels, heading="Adress och sökmotorer"),
            ObjectList(page.settings_panels, heading="Inställningar"),
        ],
        base_form_class=page.base_form_class,
    )
