"""One piece of advice."""

from dataclasses import dataclass
from typing import Any

from cms.advice.kinds import Kind

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Advice:
    """`place` is where, in the words of the form, `kind` groups what is alike in the report, `field` opens it."""

    kind: Kind
    place: str
    message: str
    field: str = ""
