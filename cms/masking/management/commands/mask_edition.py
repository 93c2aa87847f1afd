"""`manage.py mask_edition`: the same masking as in the admin, for those who have no browser at hand."""

from argparse import ArgumentParser
from collections.abc import Callable
from functools import partial
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.masking.act import mask_for_good
from cms.masking.forms import GROUNDS
from cms.masking.plan import plan_of
from cms.masking.targets import choices_of, document_of, title_of
from cms.models import User
from cms.record.masking import NO_REASON, Wanted
from cms.record.masking_scope import every_edition, same_fields, same_whole
from cms.record.models import Edition, EditionKind

FILES = {"image", "document"}


class Command(BaseCommand):
    help = (
        "Maskerar fält i en publicering, en sidas hela publicering, eller en bild eller ett dokument överallt. "
        "Visar bara vad som skulle försvinna, om inte --execute anges. Går inte att ångra."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("key", help="page:…, image:…, document:… eller site:…, som i API:et")
        parser.add_argument("--number", type=int, help="publiceringens nummer; utan det maskeras filen överallt")
        parser.add_argument("--fields", nargs="*", default=[], help="fältens namn; inga betyder hela publiceringen")
        parser.add_argument("--ground", required=True, choices=[value for value, _ in GROUNDS])
        parser.add_argument("--reason", required=True, help="det offentliga skälet")
        parser.add_argument("--user", required=True, help="användarnamnet på den som har beslutat")
        parser.add_argument("--execute", action="store_true", help="maskera på riktigt")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(username=options["user"]).first()
        if user is None or not user.has_perm("record.mask_edition"):
            raise CommandError("Användaren finns inte, eller får inte maskera.")
        if not options["reason"].strip():
            raise CommandError(NO_REASON)
        scope = _scope(options["key"], options["number"], options["fields"])
        for loss in plan_of(scope()).losses:
            self.stdout.write(f"{loss.title or loss.key}, publicering {', '.join(map(str, loss.editions))}:")
            for label, words in loss.fields.items() or {"Allt": loss.key}.items():
                self.stdout.write(f"  {label}: {words}")
        if not options["execute"]:
            self.stdout.write("Ingenting är gjort. Lägg till --execute för att maskera.")
            return
        title = title_of(options["key"])
        if input(f"Det går inte att ångra. Skriv ”{title}” för att maskera: ").strip() != title:
            raise CommandError("Ingenting är gjort.")
        done = mask_for_good(scope, ground=options["ground"], reason=options["reason"], actor=user)
        self.stdout.write(f"Maskerat i {len(done)} publiceringar.")


def _scope(key: str, number: int | None, names: list[str]) -> Callable[[], Wanted]:
    if number is None and key.partition(":")[0] in FILES:
        return partial(every_edition, key)
    edition = Edition.objects.filter(key=key, number=number or 0).exclude(kind=EditionKind.WITHDRAWAL).first()
    document = document_of(edition.sequence) if edition else {}
    if edition is None or not document:
        raise CommandError(f"{key} har ingen läsbar publicering nummer {number}.")
    known = dict(choices_of(document))
    if set(names) - known.keys() or not (names or key.startswith("page:")):
        raise CommandError(f"Fälten som går att maskera är {', '.join(known)}.")
    return partial(same_fields, edition.sequence, names) if names else partial(same_whole, edition.sequence)
