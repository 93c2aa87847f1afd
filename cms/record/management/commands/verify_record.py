"""`manage.py verify_record`: compare the record with itself and with Wagtail's live tree."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.record.entry import Change
from cms.record.errors import PublicationError
from cms.record.reconcile import differences_everywhere
from cms.record.recording import recording
from cms.record.removal import clean_up
from cms.record.verify import damages
from cms.record.verify_files import damaged_files, masked_files


class Command(BaseCommand):
    help = (
        "Check the record's chain, spans and files, and that its open editions say what is published. Files that a "
        "masking has left behind are removed. Exit code 1 if anything is wrong."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--repair", action="store_true", help="append the editions that are missing")
        parser.add_argument("--note", default="", help="with --repair: the reason that everybody can read")

    def handle(self, *args: Any, **options: Any) -> None:
        if masked_files():
            clean_up()
        found = [*damages(), *damaged_files()]
        for damage in found:
            self.stdout.write(f"Damaged: {damage}")
        changes = self._differences(options["note"], repair=options["repair"])
        if options["repair"] and changes:
            self.stdout.write(f"{len(changes)} editions were appended.")
        if found or (changes and not options["repair"]):
            raise CommandError(f"{len(found)} damaged editions, {len(changes)} differences.")
        if not changes:
            self.stdout.write("The record is whole, and says what is published.")

    def _differences(self, note: str, *, repair: bool) -> list[Change]:
        """Told one by one; appended, too, where that is asked for and no rule is against it."""
        try:
            with recording(note=note) as current:
                changes = differences_everywhere()
                for change in changes:
                    self.stdout.write(f"Differs: {_sentence(change)}")
                if repair:
                    current.mark(*(change.key for change in changes))
        except PublicationError as error:
            raise CommandError(
                f"Nothing was repaired. {error} Say the public reason with --note, or put the pages right in the admin."
            ) from error
        return changes


def _sentence(change: Change) -> str:
    if change.after is None:
        return f"{change.key} is in the record but is not public"
    if change.before is None or change.before.withdrawn:
        return f"{change.key} is public but not in the record"
    if change.before.place != change.after.place:
        return f"{change.key} is at {change.after.path or change.after.name!r}, in the record {change.before.path!r}"
    return f"{change.key} says something else than the record ({', '.join(_parts(change))})"


def _parts(change: Change) -> list[str]:
    before = (change.before.document if change.before else None) or {}
    after = change.after.document if change.after else {}
    before, after = before | before.get("content", {}), after | after.get("content", {})
    return sorted(name for name in before | after if name != "content" and before.get(name) != after.get(name))
