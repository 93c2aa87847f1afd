"""`manage.py index_record`: find English and South Sámi pages by their own rules, also those published long ago."""

from typing import Any

from django.core.management.base import BaseCommand

from cms.record.indexing import index_anew


class Command(BaseCommand):
    help = (
        "Store the words of English and South Sámi editions by the rules of their language, where an older release "
        "stored them by Swedish ones. Nothing else changes; it may be stopped, and run again at any time."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        seen = written = left = 0
        for step in index_anew():
            seen, written, left = seen + step.seen, written + step.written, left + step.left
            self.stdout.write(f"{seen} looked at, {written} written anew, {left} left")
        self.stdout.write("Every edition is found by the rules of its language." if not left else f"{left} were left.")
