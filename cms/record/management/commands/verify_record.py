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
        "Kontrollerar historikens kedja, tidsspann och filer, och att den säger det som är publicerat. Filer som en "
        "maskering har lämnat efter sig tas bort. Slutar med kod 1 om något är fel."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--repair", action="store_true", help="lägg till de publiceringar som saknas")
        parser.add_argument("--note", default="", help="med --repair: skälet, som alla kan läsa")

    def handle(self, *args: Any, **options: Any) -> None:
        if masked_files():
            clean_up()
        found = [*damages(), *damaged_files()]
        for damage in found:
            self.stdout.write(f"Skadad: {damage}")
        changes = self._differences(options["note"], repair=options["repair"])
        if options["repair"] and changes:
            self.stdout.write(f"Tillagda publiceringar: {len(changes)}.")
        if found or (changes and not options["repair"]):
            raise CommandError(f"Skadade publiceringar: {len(found)}. Skillnader: {len(changes)}.")
        if not changes:
            self.stdout.write("Historiken är hel, och säger det som är publicerat.")

    def _differences(self, note: str, *, repair: bool) -> list[Change]:
        """Told one by one; appended, too, where that is asked for and no rule is against it."""
        try:
            with recording(note=note) as current:
                changes = differences_everywhere()
                for change in changes:
                    self.stdout.write(f"Skiljer sig: {_sentence(change)}")
                if repair:
                    current.mark(*(change.key for change in changes))
        except PublicationError as error:
            raise CommandError(
                f"Ingenting är lagat. {error} Ange det offentliga skälet med --note, eller rätta sidorna i redaktionen."
            ) from error
        return changes


def _sentence(change: Change) -> str:
    if change.after is None:
        return f"{change.key} finns i historiken men är inte offentlig"
    if change.before is None or change.before.withdrawn:
        return f"{change.key} är offentlig men finns inte i historiken"
    if change.before.place != change.after.place:
        return (
            f"{change.key} står på {change.after.path or change.after.name!r}, i historiken på {change.before.path!r}"
        )
    return f"{change.key} säger något annat än historiken ({', '.join(_parts(change))})"


def _parts(change: Change) -> list[str]:
    before = (change.before.document if change.before else None) or {}
    after = change.after.document if change.after else {}
    before, after = before | before.get("content", {}), after | after.get("content", {})
    return sorted(name for name in before | after if name != "content" and before.get(name) != after.get(name))
