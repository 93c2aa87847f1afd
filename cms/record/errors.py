"""Refusals of the record, in words for the editor who caused them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """Why one object can't be published or withdrawn; a withdrawal is mended where it was asked for, not in a form."""

    key: str
    title: str
    messages: tuple[str, ...]
    withdrawal: bool = False


class PublicationError(Exception):
    """Nothing was published: the transaction is rolled back, drafts are as they were."""

    def __init__(self, failures: list[Failure]) -> None:
        self.failures = failures
        super().__init__("; ".join(f"{f.title}: {' '.join(f.messages)}" for f in failures))


class BackdatingError(Exception):
    """An instant in the past was asked for in a record that has already been written in the present."""
