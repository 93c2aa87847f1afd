"""One row altered with the triggers off, one file altered on disk: verification says which edition it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from cms.models import Document, Image
from cms.publishing.keys import uuid_key
from cms.record import maskable
from cms.record.maskable import Maskable
from cms.record.masking import mask
from cms.record.models import Edition
from cms.record.recording import recording
from cms.record.verify import damages
from cms.record.verify_files import damaged_files
from tests.cms.record.conftest import Shelf
from tests.factories.site import make_document, make_image

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def notes(shelf: Shelf) -> None:
    """Editions 1 to 4; event 5 has masked 1 whole, event 6 the title of 2."""
    maskable.register("Note", [Maskable("title", "Titel", "")], words=lambda document: [("A", document["title"])])
    for title in ("Ett", "Två", "Tre"):
        shelf.put("a", title)
    shelf.put("b", "Annat")
    with recording():
        mask({1: ()}, ground="CONSENT", reason="Skäl")
    with recording():
        mask({2: ["title"]}, ground="CONSENT", reason="Skäl")
    assert list(damages()) == []


@contextmanager
def unguarded() -> Iterator[Callable[..., Any]]:
    """A hand in the database with every trigger off."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        yield cursor.execute
        cursor.execute("SET LOCAL session_replication_role = origin")


CHAIN = "kedjan till publiceringen före den är bruten"
PLACE = "den säger inte vilken adress den lämnade"
ROW, CONTENT, SPAN = "raden är ändrad", "innehållet är ändrat", "den slutar inte gälla där nästa börjar"


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE record_edition SET note = 'x' WHERE sequence = 3", [f"publicering 3 (note:a): {ROW}"]),
        ("UPDATE record_edition SET path = '/x/' WHERE sequence = 4", [f"publicering 4 (note:b): {ROW}"]),
        ("UPDATE record_edition SET left_path = '/x/' WHERE sequence = 3", [f"publicering 3 (note:a): {PLACE}"]),
        ("UPDATE record_edition SET path = '/x/' WHERE sequence = 2", [f"publicering 2 (note:a): {ROW}"]),
        (
            "UPDATE record_edition SET valid = tstzrange(lower(valid), upper(valid) - '1 us'::interval)"
            " WHERE sequence = 1",
            [f"publicering 1 (note:a): {SPAN}"],
        ),
        (
            "UPDATE record_edition SET valid = tstzrange(lower(valid), now() + interval '1 day') WHERE sequence = 4",
            [f"publicering 4 (note:b): {SPAN}"],
        ),
        (
            "UPDATE record_content SET document = replace(document, 'Tre', 'Fyra') WHERE sequence = 3",
            [f"publicering 3 (note:a): {CONTENT}"],
        ),
        (
            "UPDATE record_content SET document = replace(document, ':\"\"', ':\"x\"') WHERE sequence = 2",
            [f"publicering 2 (note:a): {CONTENT}"],
        ),
        (
            "UPDATE record_content SET document = NULL, salt = NULL WHERE sequence = 3",
            ["publicering 3 (note:a): innehållet är borta utan att någon maskering säger varför"],
        ),
        (
            "UPDATE record_content SET document = '{}', salt = 'x' WHERE sequence = 1",
            ["publicering 1 (note:a): den är maskerad men har innehåll igen"],
        ),
        ("DELETE FROM record_content WHERE sequence = 4", ["publicering 4 (note:b): innehållet saknas"]),
        (
            "INSERT INTO record_search (sequence, text, vector) VALUES (1, 'Ett', to_tsvector('Ett'))",
            ["publicering 1 (note:a): den är maskerad men går ännu att söka på"],
        ),
        (
            "UPDATE record_masking SET reason = 'x' WHERE sequence = 5",
            [f"publicering 5 (maskering av 1, note:a): {ROW}"],
        ),
        (
            "UPDATE record_masking SET edition_sequence = 3 WHERE sequence = 5",
            [
                f"publicering 5 (maskering av 3, note:a): {ROW}",
                "publicering 1 (note:a): innehållet är borta utan att någon maskering säger varför",
                "publicering 3 (note:a): den är maskerad men har innehåll igen",
                "publicering 3 (note:a): den är maskerad men går ännu att söka på",
            ],
        ),
        (
            "DELETE FROM record_masking_attribution; DELETE FROM record_masking WHERE sequence = 5",
            [
                "publicering 6 (maskering av 2, note:a): publicering 5 saknas före den",
                f"publicering 6 (maskering av 2, note:a): {CHAIN}",
                "publicering 1 (note:a): innehållet är borta utan att någon maskering säger varför",
            ],
        ),
        ("UPDATE record_head SET digest = 'x'", ["publicering 6 (huvudet): det pekar inte på den sista publiceringen"]),
        (
            "UPDATE record_head SET sequence = 3, digest = (SELECT digest FROM record_edition WHERE sequence = 3)",
            [f"publicering {number}: den står utanför kedjan, som slutar före den" for number in
             ("4 (note:b)", "5 (note:a)", "6 (note:a)")],
        ),
    ],
)  # fmt: skip
def test_altered_row_is_named(shelf: Shelf, statement: str, told: list[str]) -> None:
    with unguarded() as alter:
        alter(statement)
    assert [str(damage) for damage in damages()] == told


def test_altered_salt_is_altered_content(shelf: Shelf) -> None:
    with unguarded() as alter:
        alter("UPDATE record_content SET salt = 'x' WHERE sequence = 2")
    assert [str(damage) for damage in damages()] == [f"publicering 2 (note:a): {CONTENT}"]


def test_row_that_is_written_anew_with_its_digest_breaks_the_next(shelf: Shelf) -> None:
    from cms.record.writing import chained_digest

    forged = Edition.objects.get(sequence=3)
    forged.note = "Förfalskad"
    with unguarded() as alter:
        alter(
            "UPDATE record_edition SET note = %s, digest = %s WHERE sequence = 3", [forged.note, chained_digest(forged)]
        )
    assert [str(damage) for damage in damages()] == [f"publicering 4 (note:b): {CHAIN}"]


@pytest.fixture
def media(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def test_missing_and_altered_files_are_named_with_their_edition(shelf: Shelf, media: Path) -> None:
    image, document = make_image(), make_document()
    assert list(damaged_files()) == []
    rendition = image.pictures["renditions"]["CARD"][0]["name"]
    (media / rendition).write_bytes(b"annat")
    (media / image.pictures["original"]).unlink()
    (media / document.file.name).write_bytes(b"annat")
    number, other = (sequence_of(one) for one in (image, document))
    changed = "har ett annat innehåll än när den publicerades"
    assert [str(damage) for damage in damaged_files()] == [
        f"publicering {number} ({uuid_key('image', image)}): filen {rendition} {changed}",
        f"publicering {number} ({uuid_key('image', image)}): filen {image.pictures['original']} saknas",
        f"publicering {other} ({uuid_key('document', document)}): filen {document.file.name} {changed}",
    ]


def test_files_of_masked_editions_are_not_asked_for(shelf: Shelf, media: Path) -> None:
    image = make_image()
    sequence = sequence_of(image)
    (media / image.pictures["original"]).unlink()
    with recording():
        mask({sequence: ()}, ground="CONSENT", reason="Skäl")
    assert list(damaged_files()) == []


def test_command_says_what_is_damaged_and_fails(shelf: Shelf, media: Path) -> None:
    image = make_image()
    (media / image.pictures["original"]).unlink()
    out = StringIO()
    with pytest.raises(CommandError, match=r"Skadade publiceringar: 1\."):
        call_command("verify_record", stdout=out)
    assert out.getvalue().splitlines()[0] == (
        f"Skadad: publicering {sequence_of(image)} ({uuid_key('image', image)}): "
        f"filen {image.pictures['original']} saknas"
    )


def sequence_of(instance: Image | Document) -> int:
    prefix = "image" if isinstance(instance, Image) else "document"
    return Edition.objects.get(key=uuid_key(prefix, instance)).sequence
