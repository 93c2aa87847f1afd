"""What can be masked in the documents of goals, plans and budgets, and where the editors keep it."""

from dataclasses import replace
from typing import Any

from cms.documents.blocks import whole
from cms.documents.maskable import BODY, LEAD, SEO, TITLE
from cms.record.maskable import EMPTY_TEXT, Maskable, register
from goals.documents import budget, goal, plan


def _whole_text(document: dict[str, Any]) -> None:
    """The political text as one piece repeats its blocks."""
    content = document["content"]
    content["political_text"] = whole(content["political_text_blocks"])


FIGURE = {"figure_image": None, "figure_alt": "", "figure_caption": ""}

register(
    "Goal",
    (
        replace(TITLE, label="Målets namn", also={"content.name": ""}),
        *SEO,
        Maskable("content.statement", "Målformulering", ""),
        Maskable("content.scope_note", "Avgränsning"),
        Maskable("content.figure", "Bild, med alternativtext och bildtext", also={"seo.image": None}, source=FIGURE),
        Maskable(
            "content.political_text",
            "Politisk text",
            EMPTY_TEXT,
            also={"content.political_text_blocks": []},
            source={"political_text": "[]"},
        ),
        Maskable("content.political_text_blocks[]", "Politisk text, block {}", source={"political_text[]": None}),
        Maskable("content.assignments[].text", "Uppdrag {}: text", EMPTY_TEXT),
        Maskable("content.assignments[].follow_ups[].comment", "Uppdrag {}, uppföljning {}: kommentar"),
        Maskable("content.kpis[].target_text", "Nyckeltal {}: målvärde i ord"),
        Maskable("content.kpis[].comment", "Nyckeltal {}: kommentar"),
        Maskable("content.investments[].title", "Investering {}: rubrik", ""),
        Maskable("content.investments[].note", "Investering {}: anmärkning"),
    ),
    words=goal.words,
    derive=_whole_text,
)
register(
    "Plan",
    (
        TITLE,
        *SEO,
        Maskable("content.intro", "Inledning", EMPTY_TEXT),
        Maskable("content.mandate_period", "Mandatperiod"),
        Maskable("content.decision.case_number", "Diarienummer", source={"case_number": ""}),
    ),
    words=plan.words,
)
register(
    "Budget",
    (TITLE, *SEO, LEAD, BODY, Maskable("content.source", "Källa")),
    words=budget.words,
)
