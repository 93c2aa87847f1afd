"""How editors choose what is shared by many pages.

Wagtail puts its own words together once, in the language of whoever asks first.
"""

from typing import Any

from django.utils.functional import cached_property
from wagtail.snippets.views.chooser import SnippetChooserViewSet


class SwedishChooser(SnippetChooserViewSet):
    @cached_property
    def widget_class(self) -> Any:
        widget = super().widget_class
        widget.choose_one_text = self.choose_one_text
        widget.choose_another_text = self.choose_another_text
        widget.link_to_chosen_text = self.edit_item_text
        return widget


class KpiChooser(SwedishChooser):
    choose_one_text = "Välj nyckeltal"
    choose_another_text = "Välj ett annat nyckeltal"
    edit_item_text = "Ändra nyckeltalet"


class ResponsibleBodyChooser(SwedishChooser):
    choose_one_text = "Välj nämnd eller bolag"
    choose_another_text = "Välj någon annan"
    edit_item_text = "Ändra uppgifterna"
