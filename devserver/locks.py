"""Compiles the hashed locks from pyproject.toml; `--check` tells, without a network, whether they are stale."""

import hashlib
import json
import subprocess
import sys
import tomllib

from devserver.install import ROOT

FOLDER = ROOT / "requirements"
EXTRAS: dict[str, list[str]] = {
    "dev": ["--extra", "dev"],
    "demo": ["--extra", "demo"],
    "node": ["--extra", "node"],
    "production": [],
}
OPTIONS = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--quiet"]
MARK = "# Compiled by `make lock` from pyproject.toml, whose dependencies had the digest {}\n"


def mark() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [project["requires-python"], project["dependencies"], project["optional-dependencies"]]
    return MARK.format(hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest())


def compile_lock(name: str) -> None:
    """Every other lock is held to the versions of `dev`, so that what runs is what was tested."""
    lock = FOLDER / f"{name}.txt"
    held = [] if name == "dev" else ["--constraint", "requirements/dev.txt"]
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *EXTRAS[name], *OPTIONS, *held]
    subprocess.run([*command, "--no-header", "--output-file", lock], cwd=ROOT, check=True)
    lock.write_text(mark() + lock.read_text())


def stale() -> list[str]:
    locks = {name: FOLDER / f"{name}.txt" for name in EXTRAS}
    return [name for name, lock in locks.items() if not (lock.exists() and lock.read_text().startswith(mark()))]


def main(arguments: list[str]) -> str | None:
    if arguments == ["--check"]:
        names = stale()
        return f"Stale locks, run `make lock`: {', '.join(names)}" if names else None
    for name in EXTRAS:
        compile_lock(name)
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
