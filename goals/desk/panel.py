"""A year as a component: it stands on the admin's first page, and on a page of its own."""

from typing import Any

from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Table

from goals.desk.columns import COLUMNS
from goals.desk.desk import desk_of
from goals.desk.years import chosen_plan, foreign_languages, label_of, plans_for


class DeskPanel(Component):
    name = "desk"
    order = 100
    template_name = "goals/desk/desk.html"

    def __init__(self, *, is_home: bool = False) -> None:
        self.is_home = is_home

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        request = parent_context["request"]
        plans = plans_for(request.user)
        plan = chosen_plan(request, plans)
        languages = foreign_languages()
        desk = desk_of(request.user, plan) if plan else None
        caption = f"Sidorna i planen för {plan.year}" if plan else ""
        return {
            "request": request,
            "is_home": self.is_home,
            "desk": desk,
            "may_add": plan is not None and plan.get_parent().permissions_for_user(request.user).can_add_subpage(),
            "years": [(other, label_of(other, languages)) for other in plans],
            "table": Table(COLUMNS, desk.lines, caption=caption, classname="listing desk-table") if desk else None,
        }
