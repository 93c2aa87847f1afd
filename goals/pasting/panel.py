"""The assignments of a goal's form, and the rows that a pasted table becomes in it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse

from cms.panels import RowsPanel

if TYPE_CHECKING:
    from goals.pasting.understanding import Understood

ROW = "wagtailadmin/panels/inline_panel_child.html"


class AssignmentsPanel(RowsPanel):
    """Rows that can also be pasted: what has been written in the open form is left as it is."""

    class BoundPanel(RowsPanel.BoundPanel):
        template_name = "goals/pasting/assignments.html"

        @property
        def paste_url(self) -> str:
            """Of the goal, or of the plan that a new one is about to be placed below."""
            return reverse("desk:paste", args=[(self.instance if self.instance.pk else self.instance.placed_below).pk])

        def pasted(self, row: "Understood") -> str:
            """A new row as the form would render it, filled in; folded where there is nothing to mend."""
            form = self.formset.empty_form
            form.initial |= row.values()
            for name in ("DELETE", "ORDER"):
                form.fields[name].widget = form.fields[name].hidden_widget()
            child = self.child_edit_handler.get_bound_panel(
                instance=form.instance, request=self.request, form=form, prefix=f"{self.prefix}-__prefix__"
            )
            context = {"self": self, "child": child, "can_order": True, "folded": not row.notes}
            return render_to_string(ROW, context, request=self.request)


def assignments_of(goal: Any, request: HttpRequest) -> AssignmentsPanel.BoundPanel:
    """The panel as it stands in the goal's form."""
    handler = goal.get_edit_handler()
    form = handler.get_form_class()(instance=goal, parent_page=goal.placed_below, for_user=request.user)
    bound = handler.get_bound_panel(instance=goal, request=request, form=form)
    return next(panel for panel in _panels(bound) if isinstance(panel, AssignmentsPanel.BoundPanel))


def _panels(panel: Any) -> Iterator[Any]:
    for child in getattr(panel, "children", []):
        yield child
        yield from _panels(child)
