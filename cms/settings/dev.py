"""Development and the demo: everything on 127.0.0.1, no mail, readable errors."""

from cms.settings.base import *  # noqa: F403
from cms.settings.database import pooled
from cms.settings.environment import env

DEBUG = env.bool("DEBUG", True)
SECRET_KEY = env.str("SECRET_KEY", "only-for-development-on-this-machine")
TWO_FACTOR_KEYS = env.list("TWO_FACTOR_KEYS", default=["b25seS1mb3ItZGV2ZWxvcG1lbnQtb24tdGhpcy1vbmU="])
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
DATABASES = {"default": pooled(env.db("DATABASE_URL"), size=10, patience=5)}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT = None  # nothing is collected: files are served from where they are
WHITENOISE_USE_FINDERS = True
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
SERVE_REFERENCE = True
WEBHOOKS_MAY_BE_LOCAL = True
# The demo is walked through by one person.
FOUR_EYES = env.bool("FOUR_EYES", False)

# A query editor, helpful errors, and answers that are asked for again each time.
GRAPHIQL = True
GRAPHQL_SUGGESTIONS = env.bool("GRAPHQL_SUGGESTIONS", True)
GRAPHQL_MAX_AGE = env.int("GRAPHQL_MAX_AGE", 0)
GRAPHQL_STALE_WHILE_REVALIDATE = env.int("GRAPHQL_STALE_WHILE_REVALIDATE", 0)
