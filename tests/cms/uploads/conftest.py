from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from cms.models import User


@pytest.fixture(autouse=True)
def media(tmp_path: Path, settings: Any) -> Path:
    settings.MEDIA_ROOT = str(tmp_path)
    return tmp_path


@pytest.fixture
def editor(db: None, client: Client) -> Client:
    """A browser in which an administrator is logged in."""
    client.force_login(User.objects.create_superuser("administrator", "a@example.org", "x"))
    return client
