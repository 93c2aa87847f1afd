"""The demo content, once."""

import os
import secrets
from argparse import ArgumentParser
from typing import Any

from django.core.management import BaseCommand, CommandError

from goals.demo.accounts import LOGINS
from goals.demo.loading import has_other_content, is_loaded, load


class Command(BaseCommand):
    help = "Laddar demoinnehållet i en tom databas. Körs det igen ändras ingenting."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--password", default=os.environ.get("DEMO_PASSWORD", ""))

    def handle(self, *args: Any, password: str, **options: Any) -> None:
        if is_loaded():
            self.stdout.write("Demoinnehållet finns redan. Ingenting ändrades.")
            return
        if has_other_content():
            raise CommandError("Databasen har redan innehåll. Demon laddas bara i en tom databas.")
        chosen = password or secrets.token_urlsafe(9)
        load(chosen, self.stdout.write)
        self.stdout.write("Demoinnehållet är laddat.")
        if not password:
            self.stdout.write(f"Lösenord för {', '.join(LOGINS)}: {chosen}")
