"""What production refuses to start without, each said in one sentence."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environ import FileAwareEnv

SHORTEST_SECRET = 50
FEWEST_CHARACTERS = 10


def demanded(env: FileAwareEnv, name: str, what: str) -> str:
    """A value without a default; `what` ends the sentence that stops the start."""
    try:
        value = env.str(name, "").strip()
    except OSError as error:
        raise ImproperlyConfigured(f"{name}_FILE pekar på en fil som inte går att läsa: {error.filename}.") from None
    if not value:
        raise ImproperlyConfigured(f"{name} saknas: ange {what} (eller en fil med värdet i {name}_FILE).")
    return str(value)


def strong_secret(env: FileAwareEnv) -> str:
    secret = demanded(env, "SECRET_KEY", f"minst {SHORTEST_SECRET} slumpade tecken")
    weak = secret.startswith("django-insecure-") or len(set(secret)) < FEWEST_CHARACTERS
    if weak or len(secret) < SHORTEST_SECRET:
        raise ImproperlyConfigured(f"SECRET_KEY är svag: ange minst {SHORTEST_SECRET} slumpade tecken.")
    return secret


def host_names(env: FileAwareEnv) -> list[str]:
    names = [name.strip() for name in demanded(env, "ALLOWED_HOSTS", "värdnamnen, med komma emellan").split(",")]
    if any(name.startswith("*") for name in names):
        raise ImproperlyConfigured("ALLOWED_HOSTS får inte innehålla *: ange värdnamnen, med komma emellan.")
    return [name for name in names if name]


def https_address(env: FileAwareEnv, name: str) -> str:
    address = demanded(env, name, "webbplatsens adress, som https://mal.exempel.se").rstrip("/")
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.netloc or parts.path:
        raise ImproperlyConfigured(f"{name} ska vara en adress som https://mal.exempel.se, utan sökväg.")
    return address


def postgresql(env: FileAwareEnv) -> dict[str, object]:
    url = demanded(env, "DATABASE_URL", "postgresql://användare:lösenord@värd:5432/databas")
    if urlsplit(url).scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured("DATABASE_URL ska börja med postgresql://: bara PostgreSQL används.")
    return dict(env.db_url_config(url))
