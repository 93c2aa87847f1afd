"""BagIt (RFC 8493): plain files, with a list of their checksums that any archive can verify.

By hand, since it is twenty lines; the library for it comes only as source, which a locked installation can't build.
"""

import hashlib
from datetime import date
from pathlib import Path

DATA = "data"


def seal(folder: Path, description: str, today: date) -> None:
    """Write the bag's own files round what stands in `data/`."""
    payload = _files(folder / DATA)
    size = sum(path.stat().st_size for path in payload)
    _write(folder / "bagit.txt", "BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8")
    _write(
        folder / "bag-info.txt",
        f"External-Description: {description}",
        f"Bagging-Date: {today.isoformat()}",
        f"Payload-Oxum: {size}.{len(payload)}",
    )
    _write(folder / "manifest-sha256.txt", *_sums(folder, payload))
    tags = [folder / name for name in ("bag-info.txt", "bagit.txt", "manifest-sha256.txt")]
    _write(folder / "tagmanifest-sha256.txt", *_sums(folder, tags))


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _sums(folder: Path, files: list[Path]) -> list[str]:
    return [f"{_sha256(path)}  {path.relative_to(folder).as_posix()}" for path in files]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(path: Path, *lines: str) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
