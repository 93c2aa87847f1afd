"""What the endpoint answered at an instant, it answers for that instant for ever."""

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.record_machine import RecordMachine

STEPS = int(os.environ.get("RECORD_STEPS", "200"))
STEPS_A_RUN = 12 if STEPS <= 200 else 40
"""After each step every answer of its run is asked for again: long runs are for those who have the time."""


@pytest.mark.django_db
def test_no_sequence_of_editing_changes_a_past_answer() -> None:
    """At least 200 steps; `make record-check STEPS=5000` takes the longer walk."""
    walk = settings(
        max_examples=1,
        stateful_step_count=STEPS_A_RUN,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    RecordMachine.steps = 0
    while RecordMachine.steps < STEPS:
        run_state_machine_as_test(RecordMachine, settings=walk)
