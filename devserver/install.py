"""Makes the virtual environment from a hashed lock; does nothing when that lock is already installed.

Runs on the machine's own Python, before anything is installed: standard library only.
"""

import fcntl
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOO_OLD = "Python 3.11 eller nyare behövs; det här är {}. Ange en annan med PYTHON=python3.12."


def pip(target: Path, lock: Path) -> None:
    command: list[str | Path] = [
        target / "bin/python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    subprocess.run([*command, "--require-hashes", "-r", lock], check=True)


def whole(target: Path) -> bool:
    """False where it was never made, was interrupted, or has lost its Python to an upgrade."""
    return (target / "bin/python").exists() and (target / "bin/pip").exists()


def install(target: Path, name: str) -> None:
    lock = ROOT / "requirements" / f"{name}.txt"
    stamp = target / f"{name}.sha256"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if whole(target) and stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Installerar requirements/{name}.txt i {target.name} (någon minut första gången) …", flush=True)
    if not whole(target):
        venv.create(target, with_pip=True, clear=True)
    pip(target, lock)
    stamp.write_text(digest)


def main(folder: str, *names: str) -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python may well have been asked to run this
        sys.exit(TOO_OLD.format(sys.version.split()[0]))
    checkout = os.open(ROOT, os.O_RDONLY)
    fcntl.flock(checkout, fcntl.LOCK_EX)  # two first runs side by side must not install over each other
    for name in names:
        install(ROOT / folder, name)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
