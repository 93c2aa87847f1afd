"""How often somebody may guess a password: counted in the database, so by all processes together."""

from datetime import timedelta

AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend", "django.contrib.auth.backends.ModelBackend"]
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
