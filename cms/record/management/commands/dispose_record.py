"""`manage.py dispose_record`: disposal by decision, the only way in which history leaves the record."""

from argparse import ArgumentParser, ArgumentTypeError
from datetime import date, datetime, time
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from wagtail.log_actions import log

from cms.record.disposal import dispose, due
from cms.record.instants import STOCKHOLM

ACTION = "cms.dispose"
WORD = "GALLRA"


def midnight(text: str) -> datetime:
    """The beginning of a day in Stockholm."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text} är inget datum: skriv 2031-01-01.") from None
    return datetime.combine(day, time(), STOCKHOLM)


class Command(BaseCommand):
    help = (
        "Gallrar innehållet i avslutade publiceringar, efter beslut. Rader, kontrollsummor och beslutet finns kvar. "
        "Visar bara vad som skulle gallras, om inte --execute anges."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--decision", required=True, help="beslutet, till exempel ”KS 2031/123 § 4”: blir offentligt"
        )
        parser.add_argument("--before", required=True, type=midnight, help="det som slutade vara offentligt före dagen")
        parser.add_argument("--path", default="", help="bara det som stod på eller under den här adressen")
        parser.add_argument("--execute", action="store_true", help="gallra på riktigt; frågar först")

    def handle(self, *args: Any, decision: str, before: datetime, path: str, execute: bool, **options: Any) -> None:
        if not decision.strip():
            raise CommandError("--decision är tom: gallring kräver ett beslut.")
        found = list(due(before, path))
        for edition in found:
            place = edition.path or edition.key
            span = f"{edition.begins.astimezone(STOCKHOLM):%Y-%m-%d}–{edition.ends.astimezone(STOCKHOLM):%Y-%m-%d}"
            self.stdout.write(f"{edition.type} {place} nr {edition.number}, {span}")
        self.stdout.write(f"{len(found)} publiceringar.")
        if not execute:
            self.stdout.write("Ingenting är gjort. Lägg till --execute för att gallra.")
            return
        if input(f"Det går inte att ångra. Skriv {WORD} för att gallra enligt {decision}: ").strip() != WORD:
            raise CommandError("Ingenting är gjort.")
        done = dispose(decision, before, path)
        if done:
            data = {"decision": decision, "before": before.date().isoformat(), "path": path, "editions": len(done)}
            log(instance=done[-1], action=ACTION, data=data)
        self.stdout.write(f"{len(done)} publiceringar är gallrade.")
