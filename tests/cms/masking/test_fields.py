"""Fields of a page: gone from every edition, draft and answer that says the same."""

import json

from wagtail.models import Page, Revision

from cms.models import PreviewDraft, User
from cms.publishing.keys import page_key
from cms.record.models import Content, Edition, Masking
from cms.record.reader import open_snapshot
from goals.models import GoalPage
from tests.asking import ask
from tests.cms.masking.conftest import REASON, edition, everything_stored, mask_fields

ASKED = """query ($path: String!, $asOf: DateTime) { page(path: $path, asOf: $asOf) {
    edition { number masked maskedFields maskingReason }
    ... on Goal { statement figure { alt } politicalText { html plain } politicalTextBlocks { blockType }
        assignments { followUps { comment { plain } } } }
} }"""


def goal_at(goal: GoalPage, number: int | None = None) -> dict[str, object]:
    place = edition(goal, number or Edition.objects.filter(key=page_key(goal)).latest("sequence").number)
    as_of = place.valid.lower.isoformat() if number else None
    return dict(ask(ASKED, path=place.path, asOf=as_of)["page"])


def block(goal: GoalPage, type_: str) -> str:
    return next(f"politicalTextBlocks.{child.id}" for child in goal.political_text if child.block_type == type_)


def comment(goal: GoalPage) -> str:
    row = goal.assignments.get()
    return f"assignments.{row.uuid}.followUps.{row.follow_ups.get().uuid}.comment"


def test_block_and_comment_are_gone_from_all_editions_that_say_the_same(goal: GoalPage) -> None:
    names = sorted([block(goal, "quote"), comment(goal)])
    maskings = mask_fields(goal, 1, *names)
    assert [(masking.edition.number, masking.fields) for masking in maskings] == [(1, names), (2, names), (3, names)]
    for number in (1, 2, 3):
        page = goal_at(goal, number)
        assert page["politicalText"] == {"html": "<p>Alla ska fram.</p>", "plain": "Alla ska fram."}
        assert page["politicalTextBlocks"] == [{"blockType": "paragraph"}]
        assert page["assignments"] == [{"followUps": [{"comment": None}]}]
        assert page["edition"] == {"number": number, "masked": True, "maskedFields": names, "maskingReason": REASON}


def test_value_that_only_an_old_edition_has_leaves_the_others_alone(goal: GoalPage) -> None:
    mask_fields(goal, 1, "statement")
    assert [goal_at(goal, number)["statement"] for number in (1, 2, 3)] == [
        "",
        "Staden växer.",
        "Staden växer hållbart.",
    ]
    assert goal_at(goal)["edition"] == {"number": 3, "masked": False, "maskedFields": [], "maskingReason": None}


def test_masked_figure_is_null_and_masked_text_empty(goal: GoalPage) -> None:
    mask_fields(goal, 3, "figure", "statement", "politicalText")
    page = goal_at(goal)
    assert (page["figure"], page["statement"], page["politicalText"]) == (None, "", {"html": "", "plain": ""})


def test_no_new_edition_says_what_was_masked_and_drafts_are_emptied(goal: GoalPage) -> None:
    before = Edition.objects.count()
    mask_fields(goal, 3, block(goal, "quote"), "statement", comment(goal))
    assert Edition.objects.count() == before
    draft = Revision.objects.get(pk=goal.latest_revision_id).as_object()
    assert [child.block_type for child in draft.political_text] == ["paragraph"]
    assert draft.statement == ""
    stored = GoalPage.objects.get(pk=goal.pk)
    assert (stored.statement, len(stored.political_text)) == ("", 1)
    assert stored.assignments.get().follow_ups.get().comment == ""


def test_draft_that_has_been_rewritten_is_kept(goal: GoalPage) -> None:
    goal.statement = "En annan mening."
    draft = goal.save_revision()
    mask_fields(goal, 3, "statement")
    assert Revision.objects.get(pk=draft.pk).as_object().statement == "En annan mening."


def test_masked_words_are_nowhere_in_the_database(goal: GoalPage, archivist: User) -> None:
    PreviewDraft.objects.create(digest="x", user=archivist, key=page_key(goal), editions=[{"text": "Storgatan 1"}])
    assert "Storgatan" in everything_stored()
    mask_fields(goal, 3, block(goal, "quote"), actor=archivist)
    assert [line[:80] for line in everything_stored().splitlines() if "Storgatan" in line] == []


def test_title_leaves_the_log_and_the_page_is_called_masked(goal: GoalPage, archivist: User) -> None:
    goal.title = goal.draft_title = "Karin Eks mål"
    goal.save_revision(log_action=True).publish(user=archivist)
    mask_fields(goal, 4, "title", actor=archivist)
    assert "Karin Eks mål" not in everything_stored()
    assert Page.objects.get(pk=goal.pk).title == "Rubriken är maskerad"
    assert goal_at(goal)["edition"]["masked"] is False  # type: ignore[index]
    latest = Edition.objects.filter(key=page_key(goal)).latest("sequence")
    assert (latest.number, latest.note) == (5, REASON)


def test_alias_in_another_language_is_masked_too(goal: GoalPage) -> None:
    from wagtail.models import Locale

    english = Locale.objects.create(language_code="en")
    for page in (goal.get_parent().get_parent().get_parent(), goal.get_parent().get_parent(), goal.get_parent()):
        page.specific.copy_for_translation(english, alias=True)
    alias = goal.copy_for_translation(english, alias=True)
    mask_fields(goal, 3, "statement")
    document = json.loads(Content.objects.get(edition=edition(alias, 1)).document or "")
    assert document["content"]["statement"] == ""
    assert GoalPage.objects.get(pk=alias.pk).statement == ""


def test_search_finds_nothing_masked(goal: GoalPage) -> None:
    mask_fields(goal, 3, block(goal, "quote"))
    then = edition(goal, 1).valid.lower
    for snapshot in (open_snapshot(), open_snapshot(then)):
        assert snapshot.search("Storgatan", "sv", ["Goal"], first=5).total == 0
        assert snapshot.search("Alla ska fram", "sv", ["Goal"], first=5).total == 1


def test_log_tells_what_and_why_and_not_what_it_said(goal: GoalPage, archivist: User) -> None:
    from wagtail.models import PageLogEntry

    mask_fields(goal, 1, "statement", actor=archivist)
    entry = PageLogEntry.objects.get(action="cms.mask")
    assert entry.data == {
        "ground": "Återkallat samtycke", "reason": REASON, "editions": [1], "fields": ["statement"],
    }  # fmt: skip
    assert entry.user == archivist
    assert entry.message == f"Maskerade statement i publicering 1. Återkallat samtycke: {REASON}"
    assert Masking.objects.get().maskingattribution.user_name == "Maj Lind"
