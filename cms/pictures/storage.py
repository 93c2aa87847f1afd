"""Files that are named by what they hold: written once, never changed, never removed by a save or delete."""

import os
import tempfile
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage


def keep(name: str, content: bytes) -> str:
    """Write the content under exactly this name, unless it is there. A reader never sees half a file."""
    if default_storage.exists(name):
        return name
    try:
        path = Path(default_storage.path(name))
    except NotImplementedError:
        # An object store: its writes are whole or not at all.
        default_storage.save(name, ContentFile(content))
    else:
        _write_whole(path, content)
    return name


def _write_whole(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".part-", delete=False) as part:
        part.write(content)
    # A temporary file is its owner's alone; the web server reads this one too.
    os.chmod(part.name, 0o644)
    os.replace(part.name, path)
