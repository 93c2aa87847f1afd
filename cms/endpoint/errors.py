"""GraphQL errors as readers may see them: a code, a sentence, and nothing of what is inside."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.conf import settings
from graphql import GraphQLError

from cms.endpoint.deadline import Interrupted
from cms.endpoint.refusal import Refusal, refusal
from cms.record.instants import InvalidInstant
from cms.request_id import current_request_id
from cms.schema.errors import ApiError

LONGEST_MESSAGE = 500


def invalid(errors: Iterable[GraphQLError], code: str) -> Refusal:
    """The document or its variables are wrong. The older media type answers this with 200."""
    return Refusal(400, [_formatted(error, code) for error in errors], lenient=True)


def failed(errors: Sequence[GraphQLError]) -> Refusal:
    """Resolvers failed: 400 where all that is wrong is an argument, else 500 with the causes in the log.

    There is no data beside the errors. Half an answer must not look like content that was withdrawn, and
    `stale-if-error` serves the last whole one.
    """
    unexpected = [error.original_error or error for error in errors if not _is_told(error)]
    if unexpected:
        return internal(*unexpected)
    told = [_formatted(error, _code(error)) for error in errors]
    for error in told:
        # A path leads into the data, and there is none.
        error.pop("path", None)
    return Refusal(400, told)


def internal(*causes: BaseException) -> Refusal:
    """Something of ours is broken; the request id leads to it in the log."""
    refused = refusal(500, "INTERNAL_SERVER_ERROR", "Something went wrong on our side.")
    refused.causes.extend(causes)
    return refused


def interrupted(interruption: Interrupted) -> Refusal:
    """No answer now; asking again later may help."""
    wait = {"Retry-After": str(settings.GRAPHQL_RETRY_AFTER)}
    refused = refusal(503, interruption.code, interruption.message, wait)
    refused.causes.append(interruption)
    return refused


def listed(errors: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The errors of an answer, each with the request id."""
    shown, request_id = errors[: settings.GRAPHQL_MAX_ERRORS], current_request_id()
    return [{**error, "extensions": {**error["extensions"], "requestId": request_id}} for error in shown]


def _is_told(error: GraphQLError) -> bool:
    return isinstance(error.original_error, ApiError | InvalidInstant)


def _code(error: GraphQLError) -> str:
    return "INVALID_AS_OF" if isinstance(error.original_error, InvalidInstant) else "BAD_USER_INPUT"


def _formatted(error: GraphQLError, code: str) -> dict[str, Any]:
    """As the specification writes it; an ApiError brings its own code."""
    formatted: dict[str, Any] = dict(error.formatted)
    formatted["message"] = error.message[:LONGEST_MESSAGE]
    formatted["extensions"] = {"code": code, **(error.extensions or {})}
    return formatted
