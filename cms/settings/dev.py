"""Development and the demo: everything on 127.0.0.1, no mail, readable errors."""

from cms.settings.base import *  # noqa: F403
from cms.settings.base import env

DEBUG = env.bool("DEBUG", True)
SECRET_KEY = env.str("SECRET_KEY", "only-for-development-on-this-machine")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
DATABASES = {"default": env.db("DATABASE_URL")}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
