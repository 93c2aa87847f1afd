"""Setting up the second factor, on one's own account or because the login demands it."""

from base64 import b32encode
from typing import Any

import segno
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.safestring import SafeString, mark_safe
from django.views.generic import FormView
from django_otp import login as remember_device
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.models import User
from cms.people import audit
from cms.people.forms import CodeForm, EnrolForm, PasswordForm
from cms.people.login import WaitingView
from cms.people.notices import notify
from cms.people.second_factor import (
    SINGLE_SIGN_ON,
    address_for_app,
    authenticator,
    begin_anew,
    begun,
    confirm,
    is_demanded,
    new_recovery_codes,
    prove_begun,
    recovery_codes_left,
    remove,
)
from cms.people.waiting import let_in

TITLE = "Tvåfaktorsinloggning"


def told(user: User, action: str, what: str) -> None:
    """To the log and to the owner."""
    audit.tell(user, action, by=user)
    notify(user, what)


def secrets_of(user: User) -> dict[str, Any]:
    """What the app needs: a picture to photograph, and the same in letters."""
    device = begun(user)
    letters = b32encode(device.key).decode().rstrip("=")
    grouped = " ".join(letters[at : at + 4] for at in range(0, len(letters), 4))
    return {"picture": picture_of(address_for_app(device)), "letters": grouped}


def picture_of(address: str) -> SafeString:
    code = segno.make(address, error="m")
    return mark_safe(code.svg_inline(scale=5, border=4, light="#fff", dark="#000"))  # noqa: S308  # segno draws, no text


class EnrolWaitingView(WaitingView):
    """Demanded, and not set up yet: until then nobody is logged in."""

    form_class = CodeForm
    template_name = "cms/people/enrol_waiting.html"

    def elsewhere(self) -> str:
        """Somebody who only knows a password sets up nothing, and replaces nothing."""
        if authenticator(self.user):
            return "second_factor_code"
        return "" if self.waiting.address_proven else "second_factor_mailed"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        begin_anew(self.user)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**secrets_of(self.user), **kwargs)

    def form_valid(self, form: CodeForm) -> HttpResponse:
        device = prove_begun(self.user, form.cleaned_data["code"])
        if device is None:
            self.tell_failure()
            form.add_error("code", "Koden stämmer inte. Vänta på nästa kod i appen och försök igen.")
            return self.form_invalid(form)
        codes = confirm(device)
        let_in(self.request, self.waiting, self.user)
        remember_device(self.request, device)
        told(self.user, "people.second_factor_on", "Tvåfaktorsinloggning sattes på för ditt konto.")
        context = {"codes": codes, "to": self.waiting.to}
        return TemplateResponse(self.request, "cms/people/codes_waiting.html", context)


class AccountPage(WagtailAdminTemplateMixin, FormView[Any]):
    """One's own second factor; what changes it asks for the password again."""

    page_title = TITLE
    header_icon = "lock"
    user: User
    _show_breadcrumbs = True
    breadcrumbs_items = [{"url": "", "label": TITLE}]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.session.get(SINGLE_SIGN_ON):
            messages.info(request, "Du loggar in genom kommunens inloggning, som själv frågar efter en andra faktor.")
            return redirect("wagtailadmin_account")
        self.user = User.objects.get(pk=request.user.pk or 0)
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "request": self.request}

    def show_codes(self, codes: list[str]) -> HttpResponse:
        context = self.get_context_data(codes=codes, form=None)
        return TemplateResponse(self.request, "cms/people/codes.html", context)


class EnrolView(AccountPage):
    """The first app, or another in place of it."""

    form_class = EnrolForm
    template_name = "cms/people/enrol.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        begin_anew(self.user)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        secrets = {} if "codes" in kwargs else secrets_of(self.user)
        return super().get_context_data(**secrets, **kwargs)

    def form_valid(self, form: EnrolForm) -> HttpResponse:
        device = prove_begun(self.user, form.cleaned_data["code"])
        if device is None:
            form.add_error("code", "Koden stämmer inte. Vänta på nästa kod i appen och försök igen.")
            return self.form_invalid(form)
        codes = confirm(device)
        remember_device(self.request, device)
        told(self.user, "people.second_factor_on", "Tvåfaktorsinloggning sattes på för ditt konto.")
        return self.show_codes(codes)


class OverviewView(AccountPage):
    """Whether it is on; new recovery codes; off, where nobody demands it."""

    form_class = PasswordForm
    template_name = "cms/people/overview.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.user
        left = recovery_codes_left(user)
        return super().get_context_data(on=authenticator(user), demanded=is_demanded(user), left=left, **kwargs)

    def form_valid(self, form: PasswordForm) -> HttpResponse:
        user = self.user
        if "codes" in self.request.POST and authenticator(user):
            told(user, "people.recovery_codes", "Nya reservkoder gjordes för ditt konto; de gamla gäller inte längre.")
            return self.show_codes(new_recovery_codes(user))
        if "off" in self.request.POST and not is_demanded(user):
            remove(user)
            told(user, "people.second_factor_off", "Tvåfaktorsinloggningen stängdes av för ditt konto.")
            messages.success(self.request, "Tvåfaktorsinloggningen är avstängd.")
        return redirect("second_factor")
