"""What the public sees of the year: asked of the endpoint after each step, for now and for every instant before."""

from datetime import UTC, datetime
from typing import Any

from playwright.sync_api import APIRequestContext

Answer = dict[str, Any]
YEAR = """query ($at: DateTime) {
  plan(year: 2025, asOf: $at) {
    decision { status decidedOn paragraph }
    goals { name assignments { carriedFrom { anchor } } }
  }
  goal(year: 2025, slug: "infrastruktur", asOf: $at) {
    statement
    politicalText { html }
    figure { alt caption image { credit } }
    assignments { text { plain } leadBody { name } followUps { year period status comment { plain } } }
    edition { number kind note corrects }
  }
}"""


class Public:
    """A citizen who keeps every answer with its instant, and asks again."""

    def __init__(self, request: APIRequestContext, url: str) -> None:
        self.request, self.url = request, url
        self.kept: dict[str, Answer] = {}

    def asks(self, at: str | None = None) -> Answer:
        sent = {"query": YEAR, "variables": {"at": at}}
        answer = self.request.post(f"{self.url}/graphql", data=sent).json()
        assert "errors" not in answer, answer
        found: Answer = answer["data"]
        return found

    def sees(self) -> Answer:
        """Now; and that every instant before still answers what it answered then."""
        self.remembers_all()
        now = self.asks()
        self.kept[datetime.now(UTC).isoformat()] = now
        return now

    def remembers_all(self) -> None:
        for at, answer in self.kept.items():
            assert self.asks(at) == answer

    def still_sees(self, before: Answer) -> None:
        """Nothing of what was written since."""
        assert self.asks() == before

    def forgets_the_picture(self) -> None:
        """What is withdrawn is gone from every answer, and nothing else is."""
        for answer in self.kept.values():
            if answer["goal"]:
                answer["goal"]["figure"] = None
