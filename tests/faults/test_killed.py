"""A process killed at any statement of a publication leaves the record whole: it was published, or it was not."""

import os
import signal
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, connections

from cms.publishing.keys import page_key
from cms.record.models import Edition
from cms.record.reader import open_snapshot
from cms.record.reconcile import differences_everywhere
from cms.record.verify import damages
from goals.models import GoalPage, PlanPage
from tests.factories.goals import assignment, make_body, make_goal, make_plan

NEW = "Formulerad på nytt."


def killed_at(statement: int, work: Callable[[], None]) -> bool:
    """Do the work in a process that gets SIGKILL before its given statement; False when it was done before that."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        _work_until(statement, work)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def _work_until(statement: int, work: Callable[[], None]) -> None:
    sent = 0

    def count(execute: Any, *args: Any) -> Any:
        nonlocal sent
        sent += 1
        if sent == statement:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(*args)

    try:
        # Beside Playwright's event loop Django keeps connections of its own. A fork has no such loop and would find
        # those from before it, to a database of another test.
        connections.close_all()
        with connection.execute_wrapper(count):
            work()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def kill_everywhere(work: Callable[[], None], check: Callable[[], None]) -> int:
    """Kill before the first statement, the second …, until the work is done once; the number of statements."""
    statement = 1
    while killed_at(statement, work):
        check()
        statement += 1
    return statement - 1


def record_is_whole() -> None:
    assert list(damages()) == []
    assert differences_everywhere() == []


@pytest.mark.usefixtures("committed")
def test_publication_killed_at_any_statement_is_whole_or_nothing() -> None:
    goal = make_goal(make_plan(), assignments=[assignment(make_body())])
    key = page_key(goal)

    def publish() -> None:
        page = GoalPage.objects.get(pk=goal.pk)
        page.statement = NEW
        page.save_revision().publish()

    def check() -> None:
        record_is_whole()
        edition = open_snapshot().get(key)
        assert edition is not None
        assert edition.document["content"]["statement"] == GoalPage.objects.get(pk=goal.pk).statement

    assert kill_everywhere(publish, check) > 20
    check()
    assert GoalPage.objects.get(pk=goal.pk).statement == NEW
    numbers = list(Edition.objects.filter(key=key).order_by("sequence").values_list("number", flat=True))
    assert numbers in ([1, 2], [1, 2, 3])


@pytest.mark.usefixtures("committed")
def test_unpublishing_a_plan_killed_at_any_statement_is_whole_or_nothing() -> None:
    plan = make_plan()
    for title in ("Ett", "Två"):
        make_goal(plan, title, assignments=[assignment(make_body(title))])

    def unpublish() -> None:
        PlanPage.objects.get(pk=plan.pk).unpublish()

    assert kill_everywhere(unpublish, record_is_whole) > 10
    record_is_whole()
    assert open_snapshot().children(page_key(plan)) == []
