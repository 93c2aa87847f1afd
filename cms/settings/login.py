"""How people prove who they are, and how often they may guess: counted in the database, by all processes together."""

from datetime import timedelta

from cms.settings.environment import env

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesBackend",
    "cms.people.passwords.PasswordsClosed",
    "django.contrib.auth.backends.ModelBackend",
    "cms.people.sso.SingleSignOnBackend",
]
AXES_WHITELIST_CALLABLE = "cms.people.sso.is_callback"
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
# Known and unknown names alike, so that the answer tells nobody which are known.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_TEMPLATE = "cms/locked_out.html"
AXES_RESET_ON_SUCCESS = True
# Failures are counted and forgotten; who logged in from where is nobody's business.
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

# Groups whose members must give a second factor, or * for everybody.
TWO_FACTOR_GROUPS = env.list("TWO_FACTOR_GROUPS", default=[])
# Seal the keys of authenticator apps in the database: the first seals, all of them open.
TWO_FACTOR_KEYS = [key.strip() for key in env.list("TWO_FACTOR_KEYS", default=[])]
