"""Each stored operation with what it answers from the demo content."""

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.conf import settings

from cms.endpoint.reference.words import told


def operations() -> list[dict[str, Any]]:
    """By name; read anew each time, for they are being written."""
    folder: Path = settings.GRAPHQL_OPERATIONS / "operations"
    return [_operation(path) for path in sorted(folder.glob("*.graphql"))]


def _operation(path: Path) -> dict[str, Any]:
    text = path.read_text()
    about = " ".join(line.removeprefix("#").strip() for line in re.findall(r"^#.*$", text, re.MULTILINE))
    return {
        "name": path.stem,
        "about": told(about),
        "text": text,
        "document_id": f"sha256:{sha256(path.read_bytes()).hexdigest()}",
        "examples": [_example(path.stem, text, found) for found in _examples(path)],
    }


def _examples(path: Path) -> list[Path]:
    folder = path.parent / "examples"
    return [*folder.glob(f"{path.stem}.json"), *sorted(folder.glob(f"{path.stem}.*.json"))]


def _example(name: str, text: str, path: Path) -> dict[str, Any]:
    kept = json.loads(path.read_text())
    variables = json.dumps(kept["variables"], ensure_ascii=False)
    return {
        "case": path.name.split(".")[1] if path.name.count(".") > 1 else "",
        "variables": variables,
        "answer": json.dumps(kept["answer"], ensure_ascii=False, indent=2),
        "address": f"/graphql/operations/{name}?{urlencode(kept['variables'])}",
        "editor": f"/graphql?{urlencode({'query': text, 'variables': variables})}",
    }
