"""No session goes on without the second factor that its user needs, however it came to be."""

from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.deprecation import MiddlewareMixin

from cms.people.passwords import is_closed
from cms.people.second_factor import is_proven

# The rest is public: there nobody asks who reads.
PRIVATE = ("admin/", "documents/", "media/<path:path>")


class SecondFactorMiddleware(MiddlewareMixin):
    """A user who gets a second factor, or whose group comes to demand one, logs in again, or whose way in is closed."""

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        route = request.resolver_match.route if request.resolver_match else ""
        if not route.startswith(PRIVATE) or settings.SESSION_COOKIE_NAME not in request.COOKIES:
            return None
        if not request.user.is_authenticated or (is_proven(request) and not is_closed(request)):
            return None
        logout(request)
        return redirect_to_login(request.get_full_path(), reverse("wagtailcore_login"))
