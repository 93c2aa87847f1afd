"""The WSGI application that granian serves: Django, and in front of it the answers that it has given before."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")
django_application = get_wsgi_application()

from cms.endpoint.ready import ReadyAnswers  # noqa: E402  # needs the apps

application = ReadyAnswers(django_application)
