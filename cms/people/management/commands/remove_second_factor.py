"""For somebody who has lost both the phone and the codes on paper."""

from argparse import ArgumentParser
from typing import Any

from django.core.management import BaseCommand, CommandError

from cms.models import User
from cms.people.audit import tell
from cms.people.notices import notify
from cms.people.resetting import RESET
from cms.people.second_factor import remove


class Command(BaseCommand):
    help = "Tar bort någons tvåfaktorsinloggning. Kontrollera först att det är rätt person som ber om det."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username")

    def handle(self, *args: Any, username: str, **options: Any) -> None:
        user = User.objects.filter(username=username).first()
        if user is None:
            raise CommandError(f"Det finns ingen användare {username}.")
        remove(user)
        tell(user, "people.second_factor_reset")
        notify(user, RESET)
        self.stdout.write(f"{username} loggar nu in med bara lösenord, och bör sätta på tvåfaktorsinloggningen igen.")
