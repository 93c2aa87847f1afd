"""One piece of advice."""

from dataclasses import dataclass
from typing import Any

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Advice:
    """`place` is where, in the words of the form, `rule` groups what is alike in the report, `field` opens it."""

    rule: str
    place: str
    message: str
    field: str = ""
