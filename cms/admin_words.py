"""Words of the admin that no translation reaches, and menu items that lead to English pages of Wagtail's."""

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.menu import DismissibleMenuItem, MenuItem
from wagtail.sites.views import IndexView

COLUMNS = {"site_name": "Webbplatsens namn", "root_page": "Startsida"}

for column in IndexView.columns:
    column.label = COLUMNS.get(column.name, column.label)


@hooks.register("construct_help_menu")
def keep_our_own_help(request: HttpRequest, items: list[MenuItem]) -> None:
    """Wagtail's news and its editors' guide: each new item is counted at the menu until somebody has opened it."""
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]
