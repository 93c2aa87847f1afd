"""The hour that a page waits for, and the worker that publishes it."""

import os
import subprocess
import sys
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection
from django.utils import timezone
from wagtail.models import Revision


class Clock:
    """Nobody waits: the hour is moved back instead, and the worker goes one round."""

    def strikes(self) -> None:
        for revision in Revision.page_revisions.filter(approved_go_live_at__isnull=False):
            revision.content |= {"go_live_at": None}
            revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
            revision.save()
        worker = [sys.executable, "manage.py", "run_scheduler", "--rounds", "1"]
        subprocess.run(worker, cwd=settings.BASE_DIR, env={**os.environ, "DATABASE_URL": _here()}, check=True)


def _here() -> str:
    """The address of the database that the test is connected to."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
