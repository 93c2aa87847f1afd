"""Previews as an editor makes them, and as the bearer of their token asks."""

import re
from typing import Any

from django.test import Client
from django.urls import reverse

from cms.models import User
from cms.preview.drafts import draft_editions
from cms.preview.tokens import Look, new_token
from tests.goals.admin.conftest import Form


def token_of(editor: Client, url: str, form: Form, **asked: str) -> str:
    """Send the unsaved form, as the preview panel does, and read the token of the page that it then loads."""
    assert editor.post(url, form).json()["is_valid"] is True
    page = editor.get(url, asked)
    assert page.status_code == 200
    assert "no-store" in page["Cache-Control"]
    found = re.search(r'name="preview-token" content="([^"]+)"', page.content.decode())
    assert found is not None
    return found.group(1)


def token_for(user: User, instance: Any) -> str:
    """The same without a browser, of an instance that has been saved."""
    editions = draft_editions(instance)
    return new_token(Look(user, None, editions))


def ask(token: str, query: str, **variables: Any) -> Any:
    return Client().post(
        "/preview/graphql/",
        {"query": query, "variables": variables},
        content_type="application/json",
        headers={"Authorization": f"Preview {token}"},
    )


def preview_url(page: Any) -> str:
    return reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
