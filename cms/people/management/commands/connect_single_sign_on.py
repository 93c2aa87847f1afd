"""For an account that was here before the single sign-on: the same person, known from now on by their subject there."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError

from cms.models import User
from cms.people.sso import identity


class Command(BaseCommand):
    help = (
        "Kopplar ett konto till den gemensamma inloggningen. Ange personens ”sub” där; kontot behåller sitt lösenord."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username")
        parser.add_argument("subject")

    def handle(self, *args: Any, username: str, subject: str, **options: Any) -> None:
        user = User.objects.filter(username=username).first()
        if user is None or not settings.OIDC_ISSUER:
            raise CommandError("Det finns ingen sådan användare, eller ingen gemensam inloggning (OIDC_ISSUER).")
        user.sso_identity = identity({"sub": subject})
        user.save()
        self.stdout.write(f"{username} kan nu logga in med kommunens konto.")
