"""What resolvers know of the request that they answer."""

from contextlib import ExitStack
from datetime import datetime
from types import TracebackType
from typing import Self

from django.conf import settings
from django.http import HttpRequest

from cms.endpoint.deadline import Deadline
from cms.endpoint.reading import reading
from cms.record.reader import Snapshot, open_snapshot
from cms.record.tags import tags


class Context:
    """`info.context`: the request, and the record at every instant that it asks about.

    The database is touched when the first snapshot is opened, never for a question about the schema.
    """

    def __init__(self, request: HttpRequest, deadline: Deadline) -> None:
        self.request = request
        self.deadline = deadline
        self.snapshots: dict[datetime | None, Snapshot] = {}
        self._reads = False
        self._resources = ExitStack()

    def anew(self) -> None:
        """Forget what was read: a question that failed half-way must fail again when it is asked again."""
        self.snapshots = {}

    def snapshot(self, as_of: datetime | None = None) -> Snapshot:
        """What was public at an instant, None meaning now; the same object for the same instant."""
        if as_of not in self.snapshots:
            if not self._reads:
                self._reads = True
                self._resources.enter_context(reading(self.deadline))
            self.snapshots[as_of] = self.open(as_of)
        return self.snapshots[as_of]

    def open(self, as_of: datetime | None) -> Snapshot:
        """A new snapshot of the public record. Preview overrides this."""
        return open_snapshot(as_of)

    @property
    def tags(self) -> list[str]:
        """What the answer was made of, as caches name it."""
        used = set[str]().union(*(snapshot.used for snapshot in self.snapshots.values()))
        return tags(used, settings.GRAPHQL_MAX_TAGS)

    @property
    def perspectives(self) -> list[str]:
        """Those of the answer's ids: "" for now, which instant for the past. A day means now only until it is over."""
        return sorted({snapshot.perspective for snapshot in self.snapshots.values()})

    @property
    def past(self) -> bool:
        """True where the answer is of the past alone."""
        return bool(self.snapshots) and "" not in self.perspectives

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._resources.__exit__(kind, error, trace)
