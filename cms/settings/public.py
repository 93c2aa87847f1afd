"""The public process: the record over GraphQL, its media and its former addresses, and nothing of the editors'.

Its database role may SELECT from the record's tables alone (`manage.py make_reader_role`), so DATABASE_URL is another
one than the editors'. No session, no login, no admin; Django's models are loaded, but no table of theirs is read.
"""

from cms.settings.base import INSTALLED_APPS as ALL_APPS
from cms.settings.database import pooled
from cms.settings.demands import postgresql
from cms.settings.environment import env
from cms.settings.production import *  # noqa: F403
from cms.settings.production import SILENCED_SYSTEM_CHECKS as SILENCED

ROOT_URLCONF = "cms.urls_public"
MIDDLEWARE = [
    "cms.request_id.RequestIdMiddleware",
    "cms.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# Nothing here changes anything, and no cookie is read: there is nothing to forge.
SILENCED_SYSTEM_CHECKS = [*SILENCED, "security.W003"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
APPEND_SLASH = False
DATABASES = {
    "default": pooled(
        postgresql(env),
        size=env.int("DB_POOL_SIZE", 8),
        patience=0.8,
        application_name="public",
        jit="off",
        default_transaction_read_only="on",
        statement_timeout="1500",
    )
}
# Its role may not see the table of migrations.
READY_MEANS_MIGRATED = False
RECORD_FILES_AT = "/kept/"
# They insist on sessions and logins.
INSTALLED_APPS = [app for app in ALL_APPS if app not in ("django.contrib.admin", "axes", "cms.people")]
