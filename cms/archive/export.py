"""The export as one file to download; it is made while the archivist waits."""

import tempfile
import zipfile
from pathlib import Path
from typing import IO

from cms.record.export.folder import export


def zipped(year: int) -> IO[bytes] | None:
    """A zip of the year's bag, at its beginning; None where nothing was ever public of the year."""
    with tempfile.TemporaryDirectory(prefix="export-") as name:
        folder = Path(name) / str(year)
        folder.mkdir()
        if not export(year, folder).editions:
            return None
        return _zip(folder)


def _zip(folder: Path) -> IO[bytes]:
    """A file without a name: it is gone when it has been sent."""
    made = tempfile.TemporaryFile()  # noqa: SIM115  # whoever sends it closes it
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder.parent))
    made.seek(0)
    return made
