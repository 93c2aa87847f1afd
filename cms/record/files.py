"""The files that documents name, and whether they hold what they held when they were published."""

import hashlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

from django.core.files.storage import default_storage
from django.db import connection

from cms.record.canonical import parse
from cms.record.patterns import containing

Document = dict[str, Any]
TYPES = ["Image", "Document"]
"""The types whose documents name files."""


@dataclass(frozen=True, slots=True)
class File:
    """A file in the media storage; `sha256` is empty in documents from before it was written down."""

    name: str
    sha256: str


def files_in(document: Document) -> Iterator[File]:
    """A picture's renditions and its original, or the file of a document."""
    if document["type"] == "Image":
        for shape in document.get("renditions", {}).values():
            for rendition in shape:
                yield File(rendition["name"], rendition.get("sha256", ""))
    if document["type"] in TYPES:
        for file in (document.get("original"), document if "name" in document else None):
            if file:
                yield File(file["name"], file.get("sha256", ""))


def files_of(document: Document) -> set[str]:
    """Their names."""
    return {file.name for file in files_in(document)}


def sha256_of(name: str) -> str:
    """Of a stored file's content, in hexadecimal. Raises OSError where there is no such file."""
    with default_storage.open(name) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


Users = Callable[[Collection[str]], set[str]]
_users: list[Users] = []


def register_user(used: Users) -> None:
    """Let somebody outside of the record say which of some files they still need."""
    _users.append(used)


def needed(names: Collection[str]) -> set[str]:
    """Those of the files that an edition still names, or somebody else still needs."""
    if not names:
        return set()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.document FROM record_edition e JOIN record_content c USING (sequence)"
            " WHERE e.type = ANY(%s) AND c.document LIKE ANY(%s)",
            [TYPES, [containing(f'"{name}"') for name in names]],
        )
        found = {file for row in cursor.fetchall() for file in files_of(parse(row[0]))}
    return (found & set(names)).union(*(used(names) for used in _users))
