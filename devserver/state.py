"""What a run keeps between starts: the database, media, its secret key and the demo password."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BUSY = "En annan körning använder {}. Stoppa den, eller ange en egen katalog med STATE_DIR= (och PORT=)."


def kept_secret(path: Path, length: int, given: str | None = None) -> str:
    """The one given, or given before, or made at first use; readable by its owner only."""
    if given or not path.exists():
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(given or secrets.token_urlsafe(length))
    return path.read_text()


@contextmanager
def state_folder() -> Iterator[Path]:
    """The folder, held by this run alone; the kernel lets go of it when the run ends, however that happens."""
    folder = Path(os.environ.get("STATE_DIR") or ".state").expanduser().resolve()
    folder.mkdir(parents=True, exist_ok=True, mode=0o711)
    (folder / "media").mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SystemExit(BUSY.format(folder)) from None
        yield folder
