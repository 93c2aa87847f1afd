"""Single sign-on (OpenID Connect), where the municipality has one; without OIDC_ISSUER there is none."""

from unicodedata import normalize
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from cms.settings.environment import env

OIDC_ISSUER = env.str("OIDC_ISSUER", "")
OIDC_OP_AUTHORIZATION_ENDPOINT = env.str("OIDC_AUTHORIZATION_ENDPOINT", "")
OIDC_OP_TOKEN_ENDPOINT = env.str("OIDC_TOKEN_ENDPOINT", "")
OIDC_OP_USER_ENDPOINT = env.str("OIDC_USERINFO_ENDPOINT", "")
OIDC_OP_JWKS_ENDPOINT = env.str("OIDC_JWKS_ENDPOINT", "")
OIDC_RP_CLIENT_ID = env.str("OIDC_CLIENT_ID", "")
OIDC_RP_CLIENT_SECRET = env.str("OIDC_CLIENT_SECRET", "")
OIDC_RP_SCOPES = env.str("OIDC_SCOPES", "openid email profile")
# Which claim names somebody's groups there, and what they are called here.
OIDC_GROUPS_CLAIM = env.str("OIDC_GROUPS_CLAIM", "groups")
OIDC_GROUPS = env.dict("OIDC_GROUPS", default={})

# Nobody gets in by a password, but the administrators whose user names are kept for an emergency.
OIDC_ONLY = env.bool("OIDC_ONLY", False)
# As Django writes names, however the letters of this one were put together.
OIDC_BREAK_GLASS = [normalize("NFKC", name.strip()) for name in env.list("OIDC_BREAK_GLASS", default=[])]
if OIDC_ONLY:
    WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = WAGTAIL_PASSWORD_RESET_ENABLED = WAGTAILUSERS_PASSWORD_ENABLED = False

OIDC_RP_SIGN_ALGO = "RS256"
OIDC_USE_NONCE = OIDC_USE_PKCE = True
OIDC_TIMEOUT = 5
LOGIN_REDIRECT_URL = "/admin/"
LOGIN_REDIRECT_URL_FAILURE = "/admin/login/"

_DEMANDED = {
    "OIDC_AUTHORIZATION_ENDPOINT": OIDC_OP_AUTHORIZATION_ENDPOINT,
    "OIDC_TOKEN_ENDPOINT": OIDC_OP_TOKEN_ENDPOINT,
    "OIDC_USERINFO_ENDPOINT": OIDC_OP_USER_ENDPOINT,
    "OIDC_JWKS_ENDPOINT": OIDC_OP_JWKS_ENDPOINT,
    "OIDC_CLIENT_ID": OIDC_RP_CLIENT_ID,
    "OIDC_CLIENT_SECRET": OIDC_RP_CLIENT_SECRET,
    "OIDC_GROUPS": OIDC_GROUPS,
}
if OIDC_ISSUER and (_missing := [name for name, value in _DEMANDED.items() if not value]):
    raise ImproperlyConfigured(f"OIDC_ISSUER är angiven men {_missing[0]} saknas: ange alla värden för inloggningen.")
if OIDC_ISSUER and urlsplit(OIDC_ISSUER).scheme not in ("http", "https"):
    raise ImproperlyConfigured("OIDC_ISSUER ska vara en adress, som https://login.exempel.se.")
if OIDC_ONLY and not OIDC_ISSUER:
    raise ImproperlyConfigured("OIDC_ONLY är på men OIDC_ISSUER saknas: ingen skulle kunna logga in.")
if OIDC_BREAK_GLASS and not OIDC_ONLY:
    raise ImproperlyConfigured("OIDC_BREAK_GLASS är angiven men OIDC_ONLY är av: ange båda, eller ingen av dem.")
