"""Puts the shared fragments into every operation that uses them; `--check` tells which are stale and fails instead.

An operation's file can be sent as it is, and a fragment is written once: the operation's own part comes first in its
file, and every fragment after it is a copy from frontend-schema/fragments.
"""

import re
import sys
from pathlib import Path

from devserver.contract.places import FRONT_END, OPERATIONS
from devserver.install import ROOT

SPREAD = re.compile(r"\.\.\.(?!on\b)(\w+)")
COMMENT = re.compile(r"^#.*\n", re.MULTILINE)


def bundled(text: str, fragments: dict[str, str]) -> str:
    """An operation with every fragment that it needs, each once, in the order in which they are met."""
    own = re.split(r"\n+(?=fragment )", text, maxsplit=1)[0].rstrip()
    needed: list[str] = []
    _gather(own, fragments, needed)
    return "\n\n".join([own, *(fragments[name] for name in needed)]) + "\n"


def _gather(text: str, fragments: dict[str, str], needed: list[str]) -> None:
    for name in SPREAD.findall(text):
        if name not in needed:
            needed.append(name)
            _gather(fragments[name], fragments, needed)


def shared_fragments() -> dict[str, str]:
    """By name, without what is said about them."""
    files = sorted((FRONT_END / "fragments").glob("*.graphql"))
    return {file.stem: COMMENT.sub("", file.read_text()).strip() for file in files}


def stale() -> dict[Path, str]:
    """What every file that is not what it should be must become."""
    fragments = shared_fragments()
    wanted = {file: bundled(file.read_text(), fragments) for file in sorted(OPERATIONS.glob("*.graphql"))}
    return {file: text for file, text in wanted.items() if text != file.read_text()}


def main(arguments: list[str]) -> str | None:
    found = stale()
    if arguments == ["--check"]:
        names = ", ".join(str(file.relative_to(ROOT)) for file in found)
        return f"Stale fragments in {names}: run `make contract`." if found else None
    for file, text in found.items():
        file.write_text(text)
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
