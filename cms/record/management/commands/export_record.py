"""`manage.py export_record`: a year's public record for the archive."""

from argparse import ArgumentParser
from collections.abc import Generator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.record.export.bag import Folder
from cms.record.export.filling import Exported, export

TOLD = 500
"""How many editions and files lie between two words of how far it has come."""


class Command(BaseCommand):
    help = (
        "Skriver ett års offentliga historik till en mapp (BagIt): innehåll, bilder, kontrollsummor och en "
        "index.html som går att läsa utan systemet."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--year", type=int, required=True)
        parser.add_argument(
            "--to", type=Path, required=True, metavar="FOLDER", help="en mapp som är tom eller inte finns"
        )

    def handle(self, *args: Any, year: int, to: Path, **options: Any) -> None:
        if to.exists() and any(to.iterdir()):
            raise CommandError(f"{to} är inte tom.")
        exported = self._finished(export(year, Folder(to)))
        self.stdout.write(f"{exported.editions} publiceringar i {to}.")
        if not exported.editions:
            raise CommandError(f"Ingenting har varit offentligt om {year}.")
        if exported.missing:
            names = ", ".join(exported.missing)
            raise CommandError(f"Allt annat är med, men de här filerna saknas i lagringen: {names}")

    def _finished(self, steps: Generator[None, None, Exported]) -> Exported:
        done = 0
        while True:
            try:
                next(steps)
            except StopIteration as end:
                exported: Exported = end.value
                return exported
            done += 1
            if done % TOLD == 0:
                self.stderr.write(f"{done} publiceringar och filer …")
