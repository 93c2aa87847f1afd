"""The form of a snippet, with its public history in the header's menu."""

from typing import Any

from wagtail.admin.widgets import Button
from wagtail.snippets.views.snippets import EditView

from cms.history.subject import address


class RecordedEditView(EditView):
    @property
    def header_more_buttons(self) -> list[Any]:
        history = Button("Offentlig historik", address("history", self.object), icon_name="history", priority=66)
        return [*super().header_more_buttons, history]
