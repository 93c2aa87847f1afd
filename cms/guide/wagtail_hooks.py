"""Where the admin leads to the guide."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import DismissibleMenuItem, MenuItem

from cms.guide.views import TITLE, GuideView, picture


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("handbok/", GuideView.as_view(), name="guide"),
        path("handbok/bild/<str:name>", picture, name="guide_picture"),
        path("handbok/<slug:slug>/", GuideView.as_view(), name="guide_page"),
    ]


@hooks.register("register_help_menu_item")
def guide_menu_item() -> MenuItem:
    return MenuItem(TITLE, reverse("guide"), name="guide", icon_name="help", order=100)


@hooks.register("construct_help_menu")
def keep_our_own_help(request: HttpRequest, items: list[MenuItem]) -> None:
    """Wagtail's news and its editors' guide: each new item is counted at the menu until somebody has opened it."""
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/guide.css"))
