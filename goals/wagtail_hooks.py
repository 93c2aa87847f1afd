"""Menu items for what is shared by many pages, and what may not be deleted."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail import hooks
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.history.snippets import RecordedEditView
from cms.standing.columns import StandingColumn
from goals.choosers import KpiChooser, ResponsibleBodyChooser
from goals.desk import wagtail_hooks as desk_hooks  # noqa: F401
from goals.models import Kpi, ResponsibleBody

# Wagtail looks its own word for this up once, in the language of whoever comes first.
CHANGED = UpdatedAtColumn(label="Ändrad")
STANDING = StandingColumn()
KIND = Column("get_kind_display", label="Slag", sort_key="kind")


class ResponsibleBodyViewSet(SnippetViewSet):
    model = ResponsibleBody
    chooser_viewset_class = ResponsibleBodyChooser
    edit_view_class = RecordedEditView
    icon = "group"
    menu_label = "Nämnder och bolag"
    menu_order = 200
    add_to_admin_menu = True
    list_display = ["name", "abbreviation", KIND, "valid_from", "valid_to", STANDING, CHANGED]
    list_filter = ["kind"]


class KpiViewSet(SnippetViewSet):
    model = Kpi
    chooser_viewset_class = KpiChooser
    edit_view_class = RecordedEditView
    icon = "table"
    menu_label = "Nyckeltal"
    menu_order = 210
    add_to_admin_menu = True
    list_display = ["title", "kolada_id", "unit", STANDING, CHANGED]


register_snippet(ResponsibleBodyViewSet)
register_snippet(KpiViewSet)


@hooks.register("before_delete_snippet")
def keep_shared_bodies(request: HttpRequest, instances: Sequence[Model]) -> HttpResponse | None:
    """Wagtail itself keeps a body that leads an assignment, but does not see those that share one."""
    shared = [body for body in instances if isinstance(body, ResponsibleBody) and body.shared_assignments.exists()]
    return _refused(request, shared) if shared else None


@hooks.register("before_bulk_action")
def keep_shared_bodies_in_bulk(
    request: HttpRequest, action_type: str, objects: Sequence[Model], action: Any
) -> HttpResponse | None:
    return keep_shared_bodies(request, objects) if action_type == "delete" else None


def _refused(request: HttpRequest, bodies: Sequence[ResponsibleBody]) -> HttpResponse:
    for body in bodies:
        messages.error(
            request,
            f"”{body.name}” är medansvarig för uppdrag och kan inte tas bort. "
            "Skriv när den upphörde i ”Finns till och med”, eller ta bort den ur uppdragen först.",
        )
    return redirect(reverse("wagtailsnippets_goals_responsiblebody:list"))
