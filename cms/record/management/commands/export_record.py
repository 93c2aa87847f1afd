"""`manage.py export_record`: a year's public record for the archive."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.record.export.folder import export


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
        exported = export(year, to)
        self.stdout.write(f"{exported.editions} publiceringar i {to}.")
        if not exported.editions:
            raise CommandError(f"Ingenting har varit offentligt om {year}.")
        if exported.missing:
            names = ", ".join(exported.missing)
            raise CommandError(f"Allt annat är med, men de här filerna saknas i lagringen: {names}")
