"""Why a request gets no answer, as an HTTP status with a GraphQL body."""

from typing import Any


class Refusal(Exception):  # noqa: N818  # it is the reader's request that has the fault
    """A request that is turned away. `errors` are formatted as GraphQL errors, without a request id."""

    def __init__(
        self, status: int, errors: list[dict[str, Any]], headers: dict[str, str] | None = None, *, lenient: bool = False
    ) -> None:
        super().__init__(errors[0]["message"])
        self.status = status
        self.errors = errors
        self.headers = headers or {}
        self.causes: list[BaseException] = []
        """What the log should hold, where something of ours failed."""
        self.lenient = lenient
        """True where clients of the older media type `application/json` expect 200 instead of 400."""


def refusal(
    status: int, code: str, message: str, headers: dict[str, str] | None = None, **details: int | str
) -> Refusal:
    """A refusal for one reason; the details stand beside the code."""
    return Refusal(status, [{"message": message, "extensions": {"code": code, **details}}], headers)


def bad_request(message: str) -> Refusal:
    """A refusal of a request that is no GraphQL request."""
    return refusal(400, "BAD_REQUEST", message)


def over_limit(limit: str, maximum: int, actual: int | None = None, *, status: int = 400) -> Refusal:
    """A refusal that says which limit was exceeded, what it is, and by how much where that is known."""
    if actual is None:
        message = f"The limit for {limit} is {maximum:,}."
        return refusal(status, "LIMIT_EXCEEDED", message, limit=limit, maximum=maximum)
    message = f"The limit for {limit} is {maximum:,}; this request has {actual:,}."
    return refusal(status, "LIMIT_EXCEEDED", message, limit=limit, maximum=maximum, actual=actual)
