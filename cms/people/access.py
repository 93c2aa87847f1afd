"""Doors that Wagtail leaves open to all who may log in: each opens for those who have something to do behind it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.deprecation import MiddlewareMixin
from wagtail.admin.auth import permission_denied
from wagtail.documents.permissions import permission_policy as documents
from wagtail.images.permissions import permission_policy as images
from wagtail.permissions import page_permission_policy as pages

Test = Callable[[Any], bool]


def nobody(user: Any) -> bool:
    return False


def editors(user: Any) -> bool:
    """Who writes or publishes: they choose among pages, pictures and documents, drafts too."""
    rights = ("add", "change", "publish")
    return any(policy.user_has_any_permission(user, rights) for policy in (pages, images, documents))


def workflow_makers(user: Any) -> bool:
    return bool(user.has_perm("wagtailcore.change_workflow"))


def history_readers(user: Any) -> bool:
    return editors(user) or bool(user.has_perm("cms.view_audit_log"))


# By the beginning of the address.
RULES: tuple[tuple[str, Test], ...] = (
    # They fail on purpose, to show Wagtail's own error pages.
    ("admin/failwhale/", nobody),
    ("admin/test404/", nobody),
    ("admin/api/main/", editors),
    ("admin/block-preview/", editors),
    ("admin/choose-", editors),
    ("admin/documents/chooser/", editors),
    ("admin/embeds/", editors),
    ("admin/images/chooser/", editors),
    ("admin/pages/", editors),
    ("admin/snippets/choose/", editors),
    ("admin/tag-autocomplete/", editors),
    ("admin/reports/innehallskontroll/", editors),
    ("admin/reports/site-history/", history_readers),
    ("admin/workflows/task_chooser/", workflow_makers),
)


class AccessMiddleware(MiddlewareMixin):
    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        route = request.resolver_match.route if request.resolver_match else ""
        tests = [test for beginning, test in RULES if route.startswith(beginning)]
        if not tests or not request.user.is_authenticated or tests[0](request.user):
            return None
        answer: HttpResponse = permission_denied(request)
        return answer
