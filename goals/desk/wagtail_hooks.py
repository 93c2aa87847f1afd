"""Where the admin leads to the desk: first in the menu, and first on its first page."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLResolver, include, path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.people.access import editors
from goals.desk import urls
from goals.desk.panel import DeskPanel


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLResolver]:
    return [path("mal-och-budget/", include(urls))]


VIEWS = ("list", "add", "edit")
SHARED = "skriva#uppdrag-uppföljningar-och-nyckeltal"


@hooks.register("register_guide_places")
def guide_places() -> dict[str, str]:
    return {
        "desk:index": "skrivbordet",
        "desk:new_year": "nytt-ar",
        "desk:round": "folja-upp",
        "desk:batch": "flera-sidor",
        "desk:answers": "godkannande#många-sidor-på-en-gång",
        **{f"wagtailsnippets_goals_{kind}:{view}": SHARED for kind in ("kpi", "responsiblebody") for view in VIEWS},
    }


class DeskMenuItem(MenuItem):
    """For who works with pages: to others every year is empty."""

    def is_shown(self, request: HttpRequest) -> bool:
        return editors(request.user)


@hooks.register("register_admin_menu_item")
def desk_menu_item() -> MenuItem:
    return DeskMenuItem("Mål och budget", reverse("desk:index"), name="desk", icon_name="list-ul", order=10)


@hooks.register("construct_homepage_panels")
def desk_panel(request: HttpRequest, panels: list[Any]) -> None:
    if editors(request.user):
        panels.insert(0, DeskPanel(is_home=True))


@hooks.register("construct_homepage_summary_items", order=1000)
def no_counts(request: HttpRequest, items: list[Any]) -> None:
    """How many pages and pictures there are tells nobody what to do."""
    items.clear()


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("goals/desk.css"))


@hooks.register("insert_editor_js")
def pasting_script() -> str:
    return format_html('<script src="{}"></script>', static("goals/paste.js"))
