"""The way from a goal's form to the pasting of assignments."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel


class PastePanel(Panel):
    """Shown once the goal has been saved: what is pasted becomes rows of a draft."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "goals/pasting/panel.html"

        def is_shown(self) -> bool:
            return bool(super().is_shown() and self.instance and self.instance.pk)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return {**context, "url": reverse("desk:paste", args=[self.instance.pk])}
