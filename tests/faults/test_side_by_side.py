"""Writers and readers at the same time: no answer at an instant ever changes, nobody waits for ever."""

import random
import threading
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

import pytest
from django.db import connection
from wagtail.models import Page

from cms.publishing.keys import page_key
from cms.record.models import Edition, Head
from cms.record.reader import open_snapshot
from cms.record.reconcile import differences_everywhere
from cms.record.verify import damages
from goals.models import GoalPage, PlanPage, ResponsibleBody
from tests.factories.goals import assignment, make_body, make_goal, make_landing, make_plan

ROUNDS = 12
Answer = list[tuple[str, str, str]]


def answer_of(plan_key: str, as_of: datetime | None) -> tuple[datetime, Answer]:
    """The goals of the plan with their path, statement and first body, at an instant."""
    snapshot = open_snapshot(as_of)
    goals = snapshot.children(plan_key, "Goal")
    answer = []
    for goal in goals:
        body = snapshot.get(goal.document["content"]["assignments"][0]["lead_body"]["ref"])
        assert body is not None
        answer.append((goal.path, goal.document["content"]["statement"], body.document["name"]))
    return snapshot.instant, answer


class Site:
    """Two plans, four goals and a body, with everything that editors do to them."""

    def __init__(self) -> None:
        self.body = make_body()
        landing = make_landing()
        self.plans: list[PlanPage] = [make_plan(landing, year) for year in (2024, 2025)]
        self.goals: list[GoalPage] = [
            make_goal(self.plans[0], name, assignments=[assignment(self.body)])
            for name in ("Ett", "Två", "Tre", "Fyra")
        ]

    def change(self, dice: random.Random) -> None:
        goal = GoalPage.objects.get(pk=dice.choice(self.goals).pk)
        deed = dice.choice(["publish", "publish", "slug", "reorder", "unpublish", "body", "plan"])
        if deed == "publish":
            goal.statement = f"Formulering {dice.random()}."
            goal.save_revision().publish()
        elif deed == "slug":
            goal.slug = f"mal-{dice.randrange(10**6)}"
            goal.save_revision().publish()
        elif deed == "reorder":
            target = GoalPage.objects.get(pk=dice.choice([other for other in self.goals if other.pk != goal.pk]).pk)
            goal.move(target, pos="left")
        elif deed == "unpublish":
            goal.unpublish()
        elif deed == "body":
            body = ResponsibleBody.objects.get(pk=self.body.pk)
            body.name = f"Nämnd {dice.random()}"
            body.save_revision().publish()
        else:
            plan = PlanPage.objects.get(pk=self.plans[0].pk)
            plan.slug = f"ar-{dice.randrange(10**6)}"
            plan.save_revision().publish()


def side_by_side(*works: Callable[[], Any]) -> list[BaseException]:
    """Run them at once, each with a connection of its own, and say what went wrong."""
    errors: list[BaseException] = []

    def run(work: Callable[[], Any]) -> None:
        try:
            work()
        except BaseException as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[work]) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
        assert not thread.is_alive()
    return errors


@pytest.mark.usefixtures("committed")
def test_no_answer_at_an_instant_ever_changes() -> None:
    site = Site()
    key = page_key(site.plans[0])
    answers: list[tuple[datetime, Answer]] = []
    done = threading.Event()

    def write(seed: int) -> None:
        dice = random.Random(seed)
        for _ in range(ROUNDS):
            site.change(dice)

    def read(seed: int) -> None:
        dice = random.Random(seed)
        while not done.is_set():
            past = answers[-50:]
            answers.append(answer_of(key, dice.choice(past)[0] if past and dice.random() < 0.3 else None))
            time.sleep(0.02)  # a reader reads what it got, and lets the writers in

    def all_writers() -> None:
        try:
            failed = side_by_side(*(lambda seed=seed: write(seed) for seed in (1, 2, 3)))
            assert failed == []
        finally:
            done.set()

    assert side_by_side(all_writers, lambda: read(4), lambda: read(5)) == []
    assert len(answers) > 50
    changed = [(at, then, now) for at, then in answers if (now := answer_of(key, at)[1]) != then]
    assert changed == []
    assert list(damages()) == []
    assert differences_everywhere() == []


@pytest.mark.usefixtures("committed")
def test_two_publications_of_one_page_at_once_are_two_editions() -> None:
    site = Site()
    goal = site.goals[0]

    def publish(statement: str) -> None:
        page = GoalPage.objects.get(pk=goal.pk)
        page.statement = statement
        page.save_revision().publish()

    before = Head.objects.get().sequence
    assert side_by_side(lambda: publish("Den ena."), lambda: publish("Den andra.")) == []
    editions = Edition.objects.filter(key=page_key(goal), sequence__gt=before).order_by("sequence")
    assert [edition.number for edition in editions] == [2, 3]
    assert editions[0].valid.upper == editions[1].valid.lower
    assert list(damages()) == []


@pytest.mark.usefixtures("committed")
def test_publication_while_the_page_above_moves_stands_at_one_address() -> None:
    site = Site()
    goal, plan, landing = site.goals[0], site.plans[0], site.plans[0].get_parent()
    elsewhere = make_landing(landing.get_parent(), title="Tidigare år")

    def publish(statement: str) -> None:
        page = GoalPage.objects.get(pk=goal.pk)
        page.statement = statement
        page.save_revision().publish()

    def move(to: Page) -> None:
        PlanPage.objects.get(pk=plan.pk).move(Page.objects.get(pk=to.pk), pos="last-child")

    for number, to in enumerate((elsewhere, landing, elsewhere, landing)):
        statement = f"Formulering {number}."
        assert side_by_side(partial(publish, statement), partial(move, to)) == []
        snapshot = open_snapshot()
        found, above = snapshot.get(page_key(goal)), snapshot.get(page_key(to))
        assert found is not None
        assert above is not None
        assert (found.path, found.document["content"]["statement"]) == (f"{above.path}mal-2024/ett/", statement)
    assert list(damages()) == []
    assert differences_everywhere() == []
