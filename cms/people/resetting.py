"""An administrator takes away the second factor of somebody who has lost both the phone and the codes on paper."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.models import User
from cms.people import audit
from cms.people.notices import notify
from cms.people.second_factor import authenticator, is_demanded, remove

RIGHT = "cms.change_user"
TITLE = "Ta bort tvåfaktorsinloggning"
RESET = "Tvåfaktorsinloggningen togs bort för ditt konto, så att du kan sätta på den igen."


def may_reset(by: Any, of: User) -> bool:
    """One's own is on the page of one's own account, which asks for the password."""
    return bool(by.has_perm(RIGHT) and by.pk != of.pk and (by.is_superuser or not of.is_superuser))


class ResetView(WagtailAdminTemplateMixin, TemplateView):
    page_title = TITLE
    header_icon = "lock"
    template_name = "cms/people/reset.html"
    person: User
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.person = get_object_or_404(User, pk=kwargs["pk"])
        if not may_reset(request.user, self.person):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        people = {"url": reverse("wagtailusers_users:index"), "label": "Användare"}
        person = {"url": reverse("wagtailusers_users:edit", args=[self.person.pk]), "label": str(self.person)}
        return [*super().get_breadcrumbs_items(), people, person, {"url": "", "label": TITLE}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        on, demanded = authenticator(self.person), is_demanded(self.person)
        return super().get_context_data(person=self.person, on=on, demanded=demanded, **kwargs)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if authenticator(self.person):
            remove(self.person)
            audit.tell(self.person, "people.second_factor_reset", by=User.objects.get(pk=request.user.pk or 0))
            notify(self.person, RESET)
        messages.success(request, f"Tvåfaktorsinloggningen är borttagen för {self.person}.")
        return redirect("wagtailusers_users:edit", self.person.pk)
