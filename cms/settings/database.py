"""A connection to PostgreSQL through psycopg's pool."""

from typing import Any


def pooled(connection: dict[str, Any], *, size: int, patience: float, **settings: str) -> dict[str, Any]:
    """The connection with a pool of at most `size`; `patience` is the seconds to wait for a free one.

    `settings` are PostgreSQL's own, given to every session.
    """
    options = {
        **connection.get("OPTIONS", {}),
        "pool": {"min_size": 1, "max_size": size, "timeout": patience},
        "connect_timeout": 5,
    }
    if settings:
        options["options"] = " ".join(f"-c {name}={value}" for name, value in settings.items())
    return {**connection, "CONN_MAX_AGE": 0, "CONN_HEALTH_CHECKS": True, "OPTIONS": options}
