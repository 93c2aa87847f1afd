"""The login: password first, then the second factor of those who have one or must have one."""

from typing import Any

from axes.handlers.proxy import AxesProxyHandler
from axes.helpers import get_lockout_response
from django.conf import settings
from django.contrib.auth.signals import user_login_failed
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.generic import FormView
from django_otp import login as remember_device
from wagtail.admin.views.account import LoginView as WagtailLoginView

from cms.models import User
from cms.people import audit
from cms.people.forms import CodeForm
from cms.people.mailed_code import hidden, mail_code, prove_address
from cms.people.passwords import EMERGENCY, asks_for_password
from cms.people.second_factor import authenticator, is_needed, prove, recovery_codes_left
from cms.people.waiting import Waiting, let_in, wait, waiting_user


class LoginView(WagtailLoginView):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        ways = {
            "single_sign_on": settings.OIDC_ISSUER,
            "single_sign_on_only": settings.OIDC_ONLY,
            "password_form": asks_for_password(self.request),
            "emergency": EMERGENCY if settings.OIDC_ONLY and settings.OIDC_BREAK_GLASS else "",
        }
        context: dict[str, Any] = super().get_context_data(**ways, **kwargs)
        return context

    def get_form(self, *args: Any, **kwargs: Any) -> Any:
        form = super().get_form(*args, **kwargs)
        form.fields["password"].label = "Lösenord"
        for field in form.fields.values():
            field.widget.attrs.pop("placeholder", None)  # they repeat the labels, and are cut off on a phone
        return form

    def form_valid(self, form: Any) -> HttpResponse:
        user = form.get_user()
        if not is_needed(user):
            response: HttpResponse = super().form_valid(form)
            return response
        waiting = wait(self.request, user, to=self.get_success_url(), remember=bool(form.cleaned_data.get("remember")))
        if authenticator(user):
            return redirect("second_factor_code")
        mail_code(self.request, waiting, user)
        return redirect("second_factor_mailed")


class WaitingView(FormView[Any]):
    """A page for those who wait; others begin with the password, or where they are already."""

    waiting: Waiting
    user: User

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        found = waiting_user(request)
        if found is None:
            return redirect("wagtailcore_login")
        self.waiting, self.user = found
        if elsewhere := self.elsewhere():
            return redirect(elsewhere)
        if not AxesProxyHandler.is_allowed(request, {"username": self.user.get_username()}):
            return get_lockout_response(request, credentials={"username": self.user.get_username()})
        return super().dispatch(request, *args, **kwargs)

    def elsewhere(self) -> str:
        """The name of the page that this person has to meet in place of this one; empty where it is this one."""
        return ""

    def tell_failure(self) -> None:
        """Counted with the passwords that were wrong."""
        credentials = {"username": self.user.get_username(), "second_factor": True}
        user_login_failed.send(sender=__name__, credentials=credentials, request=self.request)


class CodeView(WaitingView):
    form_class = CodeForm
    template_name = "cms/people/code.html"

    def form_valid(self, form: CodeForm) -> HttpResponse:
        device = prove(self.user, form.cleaned_data["code"])
        if device is None:
            self.tell_failure()
            form.add_error("code", "Koden stämmer inte, eller har redan använts. Vänta på nästa kod och försök igen.")
            return self.form_invalid(form)
        let_in(self.request, self.waiting, self.user)
        remember_device(self.request, device)
        if device != authenticator(self.user):
            audit.tell(self.user, "people.recovery_code", left=recovery_codes_left(self.user))
        return redirect(self.waiting.to)


class MailedCodeView(WaitingView):
    """Before the first authenticator: who waits shows that the account's mailbox is theirs."""

    form_class = CodeForm
    template_name = "cms/people/mailed_code.html"

    def elsewhere(self) -> str:
        return "second_factor_code" if authenticator(self.user) else ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        told = {"hidden": hidden(self.user.email), "has_address": bool(self.user.email), "waiting": self.waiting}
        return super().get_context_data(**told, **kwargs)

    def form_valid(self, form: CodeForm) -> HttpResponse:
        if prove_address(self.request, self.waiting, form.cleaned_data["code"]):
            return redirect("second_factor_enrol")
        self.tell_failure()
        form.add_error("code", "Koden stämmer inte. Efter fem försök behöver du logga in igen och få en ny.")
        return self.form_invalid(form)
