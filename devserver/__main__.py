"""`make run`: database, migrations, demo and server, until Ctrl-C."""

import os
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from devserver.children import child, stop_on_signals
from devserver.database import embedded
from devserver.state import kept_secret, state_folder

HOST = "127.0.0.1"
READY = """
  Webbplats   http://{host}:{port}/
  GraphQL     http://{host}:{port}/graphql
  Redaktion   http://{host}:{port}/admin/

  Logga in som kommunikator (skriver och publicerar), skribent, godkannare,
  arkivarie, utvecklare eller administrator.
  Lösenord    {password}

Avsluta med Ctrl-C."""


def free_port() -> str:
    port = os.environ.get("PORT") or "8000"
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(port)))
        except (OSError, ValueError, OverflowError):
            raise SystemExit(f"Port {port} går inte att använda. Ange en annan med PORT=.") from None
    return port


def environment(state: Path, database: str, port: str) -> dict[str, str]:
    given = {name: value for name, value in os.environ.items() if value and not name.startswith("GRANIAN_")}
    return {
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "SECRET_KEY": kept_secret(state / "secret", 50),
        "MEDIA_ROOT": str(state / "media"),
        "BASE_URL": f"http://{HOST}:{port}",
        **given,
        "DATABASE_URL": database,
        "DEMO_PASSWORD": kept_secret(state / "password", 9, os.environ.get("DEMO_PASSWORD")),
        "PYTHONUNBUFFERED": "1",
    }


def prepare(env: dict[str, str]) -> None:
    with child([sys.executable, "-m", "devserver.prepare"], environment=env) as process:
        if process.wait():
            raise SystemExit("Förberedelsen misslyckades; felet står ovanför.")


def wait_for(server: subprocess.Popen[bytes], address: str) -> None:
    while server.poll() is None:
        with suppress(URLError, ConnectionError, TimeoutError), urlopen(address, timeout=5):  # noqa: S310
            return
        time.sleep(0.1)


def serve(env: dict[str, str], port: str) -> int:
    granian = [sys.executable, "-m", "granian", "cms.wsgi:application", "--interface", "wsgi", "--no-ws"]
    options = ["--host", HOST, "--port", port, "--blocking-threads", "4", "--log-level", "warning"]
    scheduler = [sys.executable, "manage.py", "run_scheduler"]
    with child([*granian, *options], environment=env) as server, child(scheduler, environment=env):
        wait_for(server, f"http://{HOST}:{port}/health/live")
        if server.poll() is None:
            print(READY.format(host=HOST, port=port, password=env["DEMO_PASSWORD"]), flush=True)
        return server.wait()


def main() -> int:
    stop_on_signals()
    with ExitStack() as stack:
        port = free_port()
        state = stack.enter_context(state_folder())
        database = os.environ.get("DATABASE_URL") or stack.enter_context(embedded(state / "db"))
        kept_secret(state / "database_url", 0, database)  # for a psql or manage.py beside the run
        env = environment(state, database, port)
        prepare(env)
        return serve(env, port)


if __name__ == "__main__":
    sys.exit(main())
