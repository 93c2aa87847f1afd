"""Everything that an empty database needs before the first editor can log in."""

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandError
from wagtail.models import Locale, Page, Site

from cms.models import HomePage, User
from cms.people.groups import ADMINISTRATORS
from cms.record.recording import recording
from goals.models import GoalsAndBudgetPage
from goals.wagtail_defaults import WELCOME, remove_defaults


class Command(BaseCommand):
    help = "Gör språk, startsida, landningssida, webbplats och den första administratören. Kan köras igen utan verkan."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--username", default=os.environ.get("ADMIN_USERNAME", "administrator"))
        parser.add_argument("--email", default=os.environ.get("ADMIN_EMAIL", ""))

    def handle(self, *args: Any, username: str, email: str, **options: Any) -> None:
        administrator = first_administrator(username, email)
        with recording():
            for code, _ in settings.WAGTAIL_CONTENT_LANGUAGES:
                Locale.objects.get_or_create(language_code=code)
            home = start_page()
            landing_page(home)
            remove_defaults()
            if administrator is not None:
                administrator.save()
                administrator.groups.add(Group.objects.get(name=ADMINISTRATORS))
        made = f"administratören {username} är skapad" if administrator else "en administratör fanns redan"
        self.stdout.write(f"Webbplatsen är klar; {made}.")


def first_administrator(username: str, email: str) -> User | None:
    """Not saved yet; None where there is an administrator already."""
    if User.objects.filter(is_superuser=True).exists():
        return None
    path = os.environ.get("ADMIN_PASSWORD_FILE")
    password = Path(path).read_text().strip() if path else os.environ.get("ADMIN_PASSWORD", "")
    if not password:
        raise CommandError("ADMIN_PASSWORD saknas: ange lösenordet (eller en fil i ADMIN_PASSWORD_FILE).")
    user = User(username=username, email=email, is_staff=True, is_superuser=True)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise CommandError("ADMIN_PASSWORD: " + " ".join(error.messages)) from None
    user.set_password(password)
    return user


def publish_below(parent: Page, page: Page) -> None:
    page.live = False
    parent.add_child(instance=page)
    page.save_revision().publish()


def start_page() -> HomePage:
    """The start page of the default language, and the site that points at it."""
    found: HomePage | None = HomePage.objects.filter(locale=Locale.get_default()).first()
    if found is not None:
        return found
    root = Page.get_first_root_node()
    home = HomePage(title=settings.SITE_NAME, slug="start", locale=Locale.get_default())
    publish_below(root, home)
    address = urlsplit(settings.BASE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": address.hostname, "port": port, "site_name": settings.SITE_NAME, "root_page": home},
    )
    for welcome in Page.objects.filter(title=WELCOME, depth=2):
        welcome.delete()
    return home


def landing_page(home: HomePage) -> None:
    if not GoalsAndBudgetPage.objects.child_of(home).exists():
        page = GoalsAndBudgetPage(title="Kommunens mål och budget", slug="kommunens-mal-och-budget", locale=home.locale)
        publish_below(home, page)
