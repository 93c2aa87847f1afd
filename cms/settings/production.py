"""The editors' process in production, and the default of every command: half configured, it does not start."""

from cms.settings.base import *  # noqa: F403
from cms.settings.base import MIDDLEWARE as BASE_MIDDLEWARE
from cms.settings.csp import editors_policy
from cms.settings.database import pooled
from cms.settings.demands import host_names, https_address, postgresql, strong_secret
from cms.settings.environment import env
from cms.settings.logs import json_lines

DEBUG = False
SECRET_KEY = strong_secret(env)
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = host_names(env)
BASE_URL = WAGTAILADMIN_BASE_URL = https_address(env, "BASE_URL")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[BASE_URL])
DATABASES = {
    "default": pooled(
        postgresql(env), size=env.int("DB_POOL_SIZE", 8), patience=5, application_name="editors", jit="off"
    )
}

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", 365 * 24 * 3600)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
# The browsers' built-in list is for whole domains, and such a domain is not this product's to sign up.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_AGE = 12 * 3600
AXES_CLIENT_IP_CALLABLE = "cms.people.addresses.address_behind_the_proxy"

MIDDLEWARE = [*BASE_MIDDLEWARE, "csp.middleware.CSPMiddleware"]
CONTENT_SECURITY_POLICY = editors_policy(env.str("PREVIEW_URL", ""))

LOGGING = json_lines(env.str("LOG_LEVEL", "INFO"))
EMAIL_CONFIG = env.email("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
MAIL_BACKEND, EMAIL_BACKEND = EMAIL_CONFIG["EMAIL_BACKEND"], "cms.mail.AfterCommit"
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("EMAIL_FROM", "webmaster@localhost")
