"""The suite's settings: a real PostgreSQL, cheap passwords, files in a folder that is thrown away."""

import tempfile

from cms.settings.base import *  # noqa: F403
from cms.settings.environment import env

SECRET_KEY = "only-for-tests"  # noqa: S105
TWO_FACTOR_KEYS = ["b25seS1mb3ItdGVzdHMtb24tdGhpcy1tYWNoaW5lLS0="]
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": env.db("DATABASE_URL")}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT = None  # nothing is collected: files are served from where they are
WHITENOISE_USE_FINDERS = True
MEDIA_ROOT = tempfile.mkdtemp(prefix="media-")
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
SERVE_REFERENCE = True
WEBHOOKS_MAY_BE_LOCAL = True
FOUR_EYES = False  # the tests of the rule turn it on
# A test's content is never committed, so that nobody could be told of it: each answer asks.
RECORD_LISTEN = False
# A busy machine must fail no test of something else; the tests of the time limits set their own.
GRAPHQL_STATEMENT_TIMEOUT = GRAPHQL_REQUEST_TIMEOUT = 30.0
