"""The municipality's own login lets people in: known by issuer and subject, in the groups that it says they have."""

from typing import Any

import jwt
import requests
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Group
from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from mozilla_django_oidc.auth import OIDCAuthenticationBackend
from mozilla_django_oidc.views import OIDCAuthenticationCallbackView, OIDCAuthenticationRequestView
from requests.exceptions import RequestException

from cms.models import User
from cms.people.second_factor import SINGLE_SIGN_ON

LEEWAY = 60
REFUSAL = "Den gemensamma inloggningen lyckades inte. Försök igen, eller fråga den som sköter behörigheterna."


class SingleSignOnBackend(OIDCAuthenticationBackend):
    """Stricter than the library's: who the token is from and for is looked at, and an e-mail address opens nothing."""

    def authenticate(self, request: HttpRequest | None, **kwargs: Any) -> User | None:
        if not settings.OIDC_ISSUER or request is None or request.path != callback_address():
            return None
        try:
            user: User | None = super().authenticate(request, **kwargs)
        except (RequestException, SuspiciousOperation, jwt.PyJWTError, KeyError, ValueError):
            return None
        return user

    def get_user(self, user_id: int) -> User | None:
        """The library's lets the session of an account that has been closed go on."""
        user: User | None = ModelBackend.get_user(self, user_id)
        return user

    def _verify_jws(self, payload: str, key: Any) -> dict[str, Any]:
        """The library looks at the signature alone."""
        claims: dict[str, Any] = jwt.decode(
            payload,
            key,
            algorithms=[self.OIDC_RP_SIGN_ALGO],
            audience=self.OIDC_RP_CLIENT_ID,
            issuer=settings.OIDC_ISSUER,
            leeway=LEEWAY,
            options={"require": ["iss", "sub", "aud", "exp", "iat"]},
        )
        return claims

    def retrieve_matching_jwk(self, token: str) -> Any:
        """A provider with one key need not say which it has signed with."""
        if "kid" in jwt.get_unverified_header(token):
            return super().retrieve_matching_jwk(token)
        answer = requests.get(settings.OIDC_OP_JWKS_ENDPOINT, timeout=settings.OIDC_TIMEOUT)
        answer.raise_for_status()
        keys = answer.json()["keys"]
        if len(keys) != 1:
            raise SuspiciousOperation("The token does not say which key has signed it.")
        return jwt.PyJWK(keys[0], algorithm=self.OIDC_RP_SIGN_ALGO)

    def get_userinfo(self, access_token: str, id_token: str, payload: dict[str, Any]) -> dict[str, Any]:
        """What the signed token says goes before what the provider adds, which must be of the same person."""
        told = super().get_userinfo(access_token, id_token, payload)
        if told.get("sub") != payload["sub"]:
            raise SuspiciousOperation("The user info is of somebody else.")
        return {**told, **payload}

    def verify_claims(self, claims: dict[str, Any]) -> bool:
        """Without a group there is nothing to do here."""
        return bool(groups_of(claims))

    def filter_users_by_claims(self, claims: dict[str, Any]) -> Any:
        return User.objects.filter(sso_identity=identity(claims))

    def create_user(self, claims: dict[str, Any]) -> User:
        """A name that is taken here is never taken over: an operator connects the two."""
        name = str(claims.get("preferred_username") or claims["sub"])[:150]
        if User.objects.filter(username__iexact=name).exists():
            raise SuspiciousOperation("The user name belongs to an account here.")
        user = User(username=name, sso_identity=identity(claims))
        user.set_unusable_password()
        user.save()
        return self.update_user(user, claims)

    def update_user(self, user: User, claims: dict[str, Any]) -> User:
        """The provider says it at each login; groups that it knows nothing of stay."""
        user.email = str(claims.get("email") or user.email)
        user.first_name = str(claims.get("given_name") or user.first_name)[:150]
        user.last_name = str(claims.get("family_name") or user.last_name)[:150]
        user.save()
        mapped, told = set(settings.OIDC_GROUPS.values()), groups_of(claims)
        user.groups.remove(*user.groups.filter(name__in=mapped - told))
        user.groups.add(*Group.objects.filter(name__in=told))
        return user


class RequestView(OIDCAuthenticationRequestView):
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not settings.OIDC_ISSUER:
            raise Http404
        return super().dispatch(request, *args, **kwargs)


class CallbackView(OIDCAuthenticationCallbackView):
    """Where the provider sends people back."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not settings.OIDC_ISSUER:
            raise Http404
        try:
            return super().dispatch(request, *args, **kwargs)
        except SuspiciousOperation:
            return self.login_failure()

    def login_success(self) -> HttpResponse:
        answer: HttpResponse = super().login_success()
        self.request.session[SINGLE_SIGN_ON] = True
        self.request.session.set_expiry(0)
        return answer

    def login_failure(self) -> HttpResponse:
        messages.error(self.request, REFUSAL)
        answer: HttpResponse = super().login_failure()
        return answer


def identity(claims: dict[str, Any]) -> str:
    return f"{settings.OIDC_ISSUER} {claims['sub']}"


def groups_of(claims: dict[str, Any]) -> set[str]:
    """Their names here."""
    told = claims.get(settings.OIDC_GROUPS_CLAIM) or []
    names = [told] if isinstance(told, str) else told
    return {settings.OIDC_GROUPS[name] for name in names if name in settings.OIDC_GROUPS}


def callback_address() -> str:
    return reverse("oidc_authentication_callback")


def is_callback(request: HttpRequest, credentials: Any = None) -> bool:
    """Failures there are no guesses at passwords: they must not lock out a whole office behind one address."""
    return bool(settings.OIDC_ISSUER) and request.path == callback_address()
