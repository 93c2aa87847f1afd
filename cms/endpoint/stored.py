"""Operations that front-end teams have stored with us: known by their hash, and the files among them by name."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.conf import settings
from graphql import parse

from cms.endpoint.printed import printings


class BrokenManifestError(Exception):
    """A client's manifest that is no manifest, or whose entries are not what their hashes say."""


@dataclass(slots=True)
class StoredOperations:
    """Documents by the lowercase hex SHA-256 of their text, and by name: `year`, or `<client>/<name>`."""

    by_id: dict[str, str] = field(default_factory=dict)
    by_name: dict[str, str] = field(default_factory=dict)

    def add_file(self, name: str, text: str) -> None:
        """A document as its file has it, known also as clients print it that do not send what they were given."""
        self.by_name[name] = text
        for printed in (text, *printings(parse(text))):
            self.by_id[hashed(printed)] = printed

    def add_manifest(self, path: Path) -> None:
        """What a client's build has written: graphql-codegen's persisted documents, or Apollo's manifest."""
        for given, text in entries(path):
            if hashed(text) != given.removeprefix("sha256:"):
                raise BrokenManifestError(f"{path.name}: {given} is not the SHA-256 of its document.")
            self.by_id[hashed(text)] = text

    def __contains__(self, text: str) -> bool:
        return hashed(text) in self.by_id


def stored_operations() -> StoredOperations:
    """Everything that this release stores. Raises BrokenManifestError, GraphQLSyntaxError."""
    return read_folder(settings.GRAPHQL_OPERATIONS)


@cache
def read_folder(folder: Path) -> StoredOperations:
    """`operations/*.graphql` and `clients/<client>/*.graphql` and `*.json` of a folder, read once."""
    found = StoredOperations()
    for path in sorted(folder.glob("operations/*.graphql")):
        found.add_file(path.stem, path.read_bytes().decode())
    for path in sorted(folder.glob("clients/*/*.graphql")):
        found.add_file(f"{path.parent.name}/{path.stem}", path.read_bytes().decode())
    for path in sorted(folder.glob("clients/*/*.json")):
        found.add_manifest(path)
    return found


def hashed(text: str) -> str:
    """A document's id, without its prefix."""
    return sha256(text.encode()).hexdigest()


def entries(path: Path) -> Iterator[tuple[str, str]]:
    """The hashes and documents of a client's manifest. Raises BrokenManifestError."""
    try:
        manifest: Any = json.loads(path.read_bytes())
        if manifest.get("format") == "apollo-persisted-query-manifest":
            if manifest["version"] != 1:
                raise BrokenManifestError(f"{path.name}: only version 1 of Apollo's manifest is known.")
            manifest = {operation["id"]: operation["body"] for operation in manifest["operations"]}
        pairs = list(manifest.items())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BrokenManifestError(f"{path.name} is no manifest of stored operations.") from error
    for given, text in pairs:
        if not isinstance(text, str):
            raise BrokenManifestError(f"{path.name}: {given} has no document.")
        yield given, text
