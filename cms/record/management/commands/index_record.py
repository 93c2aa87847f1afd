"""`manage.py index_record`: find English and South Sámi pages by their own rules, also those published long ago."""

from typing import Any

from django.core.management.base import BaseCommand

from cms.record.indexing import index_anew


class Command(BaseCommand):
    help = (
        "Lagrar orden i engelska och sydsamiska publiceringar efter språkets egna regler, där en äldre version lagrade "
        "dem efter svenskans. Inget annat ändras; den kan stoppas, och köras igen när som helst."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        seen = written = left = 0
        for step in index_anew():
            seen, written, left = seen + step.seen, written + step.written, left + step.left
            self.stdout.write(f"{seen} kontrollerade, {written} omskrivna, {left} kvar")
        self.stdout.write("Varje publicering hittas efter sitt språks regler." if not left else f"{left} är kvar.")
