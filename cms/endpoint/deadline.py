"""The time that one request has, and what happens when it is over or the database is gone."""

from time import monotonic
from typing import Any

from graphql import ExecutionContext


class Interrupted(BaseException):
    """The answer can't be finished now; asking again later may help.

    Like `asyncio.CancelledError` no `Exception`: graphql-core would turn one into a null field in an answer that
    looks healthy.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Deadline:
    """When a request must be answered."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def left(self) -> float:
        """Seconds left; raises Interrupted when there are none."""
        left = self._end - monotonic()
        if left <= 0:
            raise timed_out()
        return left


class TimedExecution(ExecutionContext):
    """Looks at the clock at every object of the answer."""

    def execute_fields(self, *args: Any) -> Any:
        self.context_value.deadline.left()
        return super().execute_fields(*args)


def timed_out() -> Interrupted:
    return Interrupted("TIMEOUT", "The answer took too long. Ask for less, or try again later.")


def unavailable() -> Interrupted:
    return Interrupted("SERVICE_UNAVAILABLE", "The content can't be read right now. Try again later.")
