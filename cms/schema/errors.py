"""Errors that a front end is told about, each with its code."""

from graphql import GraphQLError


class ApiError(GraphQLError):
    """A request that can't be answered as it was asked; the message says what to do instead."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message, extensions={"code": code})


def bad_input(message: str) -> ApiError:
    """An argument that no answer can be given for."""
    return ApiError("BAD_USER_INPUT", message)
