"""What the steps of the year share."""

from dataclasses import dataclass, field

from tests.browser.year.clock import Clock
from tests.browser.year.person import Person
from tests.browser.year.public import Public


@dataclass
class Year:
    writer: Person
    approver: Person
    archivist: Person
    public: Public
    clock: Clock
    measured: dict[str, str] = field(default_factory=dict)

    def tells(self) -> None:
        for work, effort in self.measured.items():
            print(f"\n{work}: {effort}", end="")
