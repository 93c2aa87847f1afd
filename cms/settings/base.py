"""What every profile shares. Safe for production by default; `dev` and `test` loosen it."""

from pathlib import Path

from cms.settings.environment import env

BASE_DIR = Path(__file__).resolve().parents[2]

DEBUG = False
SITE_NAME = env.str("SITE_NAME", "Mål och budget")
# The area that a key figure's value is about where the editor states no other.
MUNICIPALITY = env.str("MUNICIPALITY", "Östersund")
BASE_URL = env.str("BASE_URL", "http://127.0.0.1:8000")

INSTALLED_APPS = [
    "cms.record",
    "cms.masking",
    "cms.webhooks",
    "cms.people",
    "cms",
    "goals",
    "grapple",
    "graphene_django",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.contrib.simple_translation",
    "wagtail.locales",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "axes",
    "django_otp",
    # Their tables are empty since people.0001, and go with the release after it.
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.humanize",  # its words for how long ago something was
    "django.contrib.messages",
    "django.contrib.postgres",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "cms.request_id.RequestIdMiddleware",
    "cms.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "cms.conflicts.kept.KeptWordsMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.forged.ForgedFormMiddleware",
    "cms.publishing.refusals.RefusalMiddleware",
    "cms.people.whereabouts.WhereaboutsMiddleware",
    "cms.people.guarding.SecondFactorMiddleware",
    "cms.people.access.AccessMiddleware",
    "cms.library.keeping.KeepShownMiddleware",
    "axes.middleware.AxesMiddleware",
]

# In the process's own memory. Of advice, what has been given on each text: more than a site has pages.
_MEMORY = "django.core.cache.backends.locmem.LocMemCache"
CACHES = {
    "default": {"BACKEND": _MEMORY},
    "advice": {"BACKEND": _MEMORY, "LOCATION": "advice", "TIMEOUT": 86_400, "OPTIONS": {"MAX_ENTRIES": 2_000}},
}

READY_MEANS_MIGRATED = True

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
# A goal with many assignments and follow-ups is one form.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
CSRF_FAILURE_VIEW = "cms.conflicts.kept.expired"

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "sv"
LANGUAGES = [("sv", "Svenska"), ("sma", "Sydsamiska"), ("en", "Engelska")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
WAGTAILADMIN_PERMITTED_LANGUAGES = [("sv", "Svenska"), ("en", "English")]
TIME_ZONE = "Europe/Stockholm"
# What Wagtail's own Swedish lacks, also of what its scripts say.
LOCALE_PATHS = [BASE_DIR / "cms/locale"]
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = env.path("STATIC_ROOT", BASE_DIR / "static")
MEDIA_URL = "/media/"
MEDIA_ROOT = env.path("MEDIA_ROOT", BASE_DIR / "media")
# Where the proxy keeps `MEDIA_ROOT/record` for itself; empty where we send the files ourselves.
RECORD_FILES_AT = ""
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

AUTH_USER_MODEL = "cms.User"
WAGTAILIMAGES_IMAGE_MODEL = "cms.Image"
WAGTAILDOCS_DOCUMENT_MODEL = "cms.Document"
# What sends the mail that `cms.mail` hands over.
MAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
WAGTAIL_SITE_NAME = SITE_NAME
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAILREDIRECTS_AUTO_CREATE = False
# Whether who last wrote in an adopted plan may not publish it alone.
FOUR_EYES = env.bool("FOUR_EYES", True)
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "cms.draftail.RichTextArea"}}
# An editor's browser asks no other host: not for news of Wagtail, not for portraits.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
# The machine's own list holds names that no browser knows.
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "swedish"},
}

GRAPHENE = {"SCHEMA": "cms.schema.root.schema"}
# The root fields of the public schema, in reading order.
GRAPHQL_QUERIES = ["cms.schema.query.SiteQuery", "goals.schema.query.PagesQuery", "goals.schema.query.NumbersQuery"]
# Stored operations: `operations/*.graphql`, `clients/<client>/*.graphql` and clients' manifests.
GRAPHQL_OPERATIONS = BASE_DIR / "frontend-schema"
# The editors' guide: one Markdown file a page, its pictures beside them.
GUIDE = BASE_DIR / "docs/editors"
# No app's models: grapple serves the blocks of running text alone.
GRAPPLE = {"APPS": [], "EXPOSE_GRAPHIQL": False}

from cms.settings.limits import *  # noqa: E402, F403
from cms.settings.login import *  # noqa: E402, F403
from cms.settings.sso import *  # noqa: E402, F403
from cms.settings.uploads import *  # noqa: E402, F403

# The connection that readers of the record use; the public profile's may SELECT from nothing else.
RECORD_DATABASE = "default"
# Whether a process keeps a connection on which it hears of new content, and so need not ask for each answer.
RECORD_LISTEN = env.bool("RECORD_LISTEN", True)

# Who is told of what the public sees differently: [{"url": "https://…", "secret": "whsec_…"}].
WEBHOOKS = env.json("WEBHOOKS", default=[])
# Whether http and this machine itself may be told, as in development.
WEBHOOKS_MAY_BE_LOCAL = False

# Where "Förhandsgranska" leads: a front end of the municipality's, or else the reference page.
PREVIEW_URL = env.str("PREVIEW_URL", "")
PREVIEW_TOKEN_SECONDS = env.int("PREVIEW_TOKEN_SECONDS", 24 * 60 * 60)
# The reference page at "/", in development and the demo; nginx serves it in production.
SERVE_REFERENCE = False
