"""Ten editors save one goal at the same moment: one is let through, the others are told, and no words are lost."""

import threading
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from goals.models import GoalPage
from tests.factories.goals import make_goal
from tests.factories.site import make_user
from tests.faults.test_side_by_side import side_by_side
from tests.goals.admin.conftest import Form, edit_url, form_of

EDITORS, ROUNDS = 10, 20


class Editor:
    """Somebody with a browser of their own; every other one's browser is about to save by itself."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.client = Client()
        self.client.force_login(make_user(f"redaktor{number}"))
        self.headers = {"Accept": "application/json"} if number % 2 else {}

    def words(self, round_: int) -> str:
        return f"Omgång{round_} redaktör{self.number}."

    def save(self, url: str, form: Form, round_: int) -> tuple[bool, str]:
        """Whether it was let through, and what the editor reads."""
        answer = self.client.post(url, form | {"statement": self.words(round_)}, headers=self.headers)
        return self._read(answer)

    def insist(self, url: str, form: Form, round_: int) -> None:
        """Save, and where somebody was quicker choose one's own words, until they stand."""
        answer: Any = self.client.post(url, form | {"statement": self.words(round_)})
        while answer.status_code == 409:
            assert self.words(round_) in own_words(answer.content.decode())
            told = BeautifulSoup(answer.content, "html.parser").select_one("form[action*='skrivet-samtidigt']")
            assert told is not None
            sent = {field["name"]: field["value"] for field in told.select("input[type=hidden]")}
            answer = self.client.post(str(told["action"]), sent | {"asked": ["statement"], "keep-statement": "mine"})
        assert answer.status_code == 302

    @staticmethod
    def _read(answer: Any) -> tuple[bool, str]:
        if answer.status_code == 400:
            assert answer.json()["error_code"] == "invalid_revision"
        return answer.status_code in (200, 302), answer.content.decode()


def own_words(html: str) -> str:
    """The column of the conflict page that holds what could not be saved, as an eye reads it."""
    told = BeautifulSoup(html, "html.parser")
    for theirs in told.select(".conflict-mine .deletion"):
        theirs.extract()
    return " ".join(column.get_text() for column in told.select(".conflict-mine"))


def drafts(goal: GoalPage) -> list[str]:
    """The statement of every version, oldest first."""
    return list(goal.revisions.order_by("pk").values_list("content__statement", flat=True))


def at_once(url: str, editors: list[Editor], round_: int) -> dict[int, tuple[bool, str]]:
    """All of them save the same form at the same moment; each one's answer by number."""
    form = form_of(editors[0].client, url)
    start = threading.Barrier(len(editors))
    answers: dict[int, tuple[bool, str]] = {}

    def act(editor: Editor) -> None:
        start.wait(60)
        answers[editor.number] = editor.save(url, form, round_)

    assert side_by_side(*(lambda editor=editor: act(editor) for editor in editors)) == []
    return answers


@pytest.mark.usefixtures("committed")
def test_ten_editors_at_once_lose_no_words() -> None:
    goal = make_goal()
    goal.save_revision()
    url, editors = edit_url(goal), [Editor(number) for number in range(EDITORS)]
    for round_ in range(ROUNDS):
        before = len(drafts(goal))
        answers = at_once(url, editors, round_)
        let_through = [number for number, (accepted, _) in answers.items() if accepted]
        assert (len(answers), len(let_through)) == (EDITORS, 1)
        assert drafts(goal)[before:] == [editors[let_through[0]].words(round_)]
        for number, (accepted, html) in answers.items():
            assert accepted or number % 2 or editors[number].words(round_) in own_words(html)

    form = form_of(editors[0].client, url)
    works = [lambda editor=editor: editor.insist(url, form, ROUNDS) for editor in editors]
    assert side_by_side(*works) == []
    assert sorted(drafts(goal)[-EDITORS:]) == sorted(editor.words(ROUNDS) for editor in editors)
