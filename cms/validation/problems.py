"""What must be right before the public may read it. Never asked when a draft is saved."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import Model

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Problem:
    """What is wrong, where, and what to do about it. A warning can be published."""

    field: str
    message: str
    severity: Severity = "error"


Check = Callable[[Any], Iterable[Problem]]
_checks: dict[type[Model], list[Check]] = {}


def register(model: type[Model], check: Check) -> None:
    """Let a function judge a model's instances before they are published."""
    _checks.setdefault(model, []).append(check)


def problems_of(instance: Model) -> list[Problem]:
    """Everything that its registered functions find wrong with an instance, errors first."""
    checks = (check for model in type(instance).__mro__ for check in _checks.get(model, ()))
    found = [problem for check in checks for problem in check(instance)]
    return sorted(found, key=lambda problem: problem.severity)
