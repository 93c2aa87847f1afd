from tests.goals.differences.conftest import BOARD, KPI, PHOTO, SCHOOLS, Instant, between, image, later, row, text, told

REPORT = {"uuid": "f", "year": 2024, "period": "T1", "status": "EXPECTED", "comment": None, "reported_on": None}


def test_same_page_has_no_differences(before: Instant) -> None:
    assert told(before, later(before)) == []


def test_statement_is_marked_word_by_word(before: Instant) -> None:
    (found,) = between(before, later(before, statement="Staden växer fort & hållbart."))
    assert (found.path, found.label, found.kind) == ("statement", "Målformulering", "CHANGED")
    assert found.html == "Staden växer <ins>fort &amp; </ins>hållbart."


def test_moved_due_date_is_told_in_swedish() -> None:
    before = Instant(assignments=[row("a"), row("b"), row("c", due_on="2024-12-31")])
    after = later(before, assignments=[row("a"), row("b"), row("c", due_on="2025-06-30")])
    assert told(before, after) == [
        ("assignments[c].dueOn", "Uppdrag 3: ska vara klart", "CHANGED", "31 december 2024", "30 juni 2025")
    ]


def test_moved_row_is_moved_and_not_removed_and_added() -> None:
    before = Instant(assignments=[row("a"), row("b"), row("c")])
    after = later(before, assignments=[row("c"), row("a"), row("b")])
    assert told(before, after) == [("assignments[c]", "Uppdrag 1", "MOVED", "Plats 3", "Plats 1")]


def test_row_that_came_or_went_is_told_whole() -> None:
    before = Instant(assignments=[row("a", co_bodies=[{"ref": SCHOOLS}])])
    after = later(before, assignments=[row("b", "Bygg en bro.", due_on="2024-12-31")])
    assert told(before, after) == [
        (
            "assignments[b]", "Uppdrag 1", "ADDED", None,
            "Text: Bygg en bro.\nSlag: Fullmäktiges uppdrag\nAnsvarig: Kommunstyrelsen\n"
            "Ska vara klart: 31 december 2024",
        ),
        (
            "assignments[a]", "Uppdrag 1", "REMOVED",
            "Text: Bygg en väg.\nSlag: Fullmäktiges uppdrag\nAnsvarig: Kommunstyrelsen\n"
            "Medansvariga: Barn- och utbildningsnämnden", None,
        ),
    ]  # fmt: skip


def test_renamed_body_is_told_where_it_is_read() -> None:
    before = Instant(assignments=[row("a")])
    after = later(before)
    after.others[BOARD]["name"] = "Kommunledningen"
    assert told(before, after) == [
        ("assignments[a].leadBody", "Uppdrag 1: ansvarig", "CHANGED", "Kommunstyrelsen", "Kommunledningen")
    ]


def test_follow_up_is_told_under_its_assignment() -> None:
    before = Instant(assignments=[row("a", follow_ups=[REPORT])])
    new = {**REPORT, "status": "NOT_EXPECTED", "comment": text("Brist på sten.")}
    after = later(before, assignments=[row("a", follow_ups=[new])])
    label = "Uppdrag 1, uppföljning T1 2024"
    path = "assignments[a].followUps[f]"
    assert told(before, after) == [
        (f"{path}.status", f"{label}: status", "CHANGED", "Bedöms bli genomfört", "Bedöms inte bli genomfört"),
        (f"{path}.comment", f"{label}: kommentar", "ADDED", None, "Brist på sten."),
    ]


def test_change_in_an_assignment_says_which_one_unless_its_words_do() -> None:
    before = Instant(assignments=[row("a", "Bygg en väg.")])
    after = later(before, assignments=[row("a", "Bygg en väg.", follow_ups=[REPORT]), row("b", "Bygg en bro.")])
    assert [(found.label, found.about) for found in between(before, after)] == [
        ("Uppdrag 1, uppföljning T1 2024", "Bygg en väg."),
        ("Uppdrag 2", ""),
    ]


def test_target_has_its_key_figures_unit_and_value_its_correction() -> None:
    link = {"uuid": "k", "kpi": {"ref": KPI}, "target": "80", "target_text": None, "comment": None, "is_example": False}
    before = Instant(kpis=[link])
    after = later(before, kpis=[{**link, "uuid": "new", "target": "82.5"}])
    after.others[KPI]["values"][0]["value"] = "81"
    name = "Nyckeltalet Nöjda invånare"
    assert told(before, after) == [
        ("kpis[new].kpi.values[2022/TOTAL/Östersund].value", f"{name}, värdet för Östersund 2022: utfall", "CHANGED",
         "79,84", "81"),
        ("kpis[new].target", f"{name}: målvärde", "CHANGED", "80\u00a0%", "82,5\u00a0%"),
    ]  # fmt: skip


def test_amount_is_in_kronor() -> None:
    bridge = {"uuid": "i", "title": "Bro", "amount": "12000000", "note": None, "is_example": False}
    before = Instant(investments=[bridge])
    after = later(before, investments=[{**bridge, "amount": "14500000"}])
    assert told(before, after) == [
        ("investments[i].amount", "Investering 1: belopp", "CHANGED", "12\u00a0000\u00a0000\u00a0kr",
         "14\u00a0500\u00a0000\u00a0kr")
    ]  # fmt: skip


def test_blocks_are_matched_by_id() -> None:
    def block(id_: str, words: str) -> dict[str, object]:
        return {"id": id_, "type": "paragraph", "value": {"text": text(words)}}

    before = Instant(political_text_blocks=[block("a", "Ett"), block("b", "Två"), block("c", "Tre")])
    after = later(before, political_text_blocks=[block("c", "Tre"), block("a", "Ett!"), block("d", "Fyra")])
    path = "politicalTextBlocks"
    assert told(before, after) == [
        (f"{path}[c]", "Politisk text, stycke 1", "MOVED", "Plats 3", "Plats 1"),
        (f"{path}[a].text", "Politisk text, stycke 2", "CHANGED", "Ett", "Ett!"),
        (f"{path}[d]", "Politisk text, stycke 3", "ADDED", None, "Fyra"),
        (f"{path}[b]", "Politisk text, stycke 2", "REMOVED", "Två", None),
    ]


def test_global_goals_are_told_by_name() -> None:
    (found,) = between(Instant(sdgs=[9, 11]), Instant(sdgs=[11, 13]))
    assert (found.path, found.label, found.kind) == ("sdgs", "Mål i Agenda 2030", "CHANGED")
    assert found.html == (
        "<del>9. Hållbar industri, innovationer och infrastruktur\n</del>11. Hållbara städer och samhällen"
        "<ins>\n13. Bekämpa klimatförändringarna</ins>"
    )


def test_picture_is_compared_by_what_the_reader_sees() -> None:
    figure = {"image": {"ref": PHOTO}, "alt": "Väg i sol", "decorative": None, "caption": None}
    before = Instant(figure=figure)
    after = later(before, figure={**figure, "caption": "Vägen ut"})
    after.others[PHOTO] = image(name="bb.jpg", credit="Bo")
    assert told(before, after) == [
        ("figure.image.rendition", "Bild: bildfil", "CHANGED", "640 × 480 bildpunkter (aa.jpg)",
         "640 × 480 bildpunkter (bb.jpg)"),
        ("figure.caption", "Bild: bildtext", "ADDED", None, "Vägen ut"),
        ("figure.image.credit", "Bild: fotograf", "CHANGED", "Ada", "Bo"),
    ]  # fmt: skip


def test_withdrawn_picture_is_gone() -> None:
    before = Instant(figure={"image": {"ref": PHOTO}, "alt": None, "decorative": None, "caption": None})
    after = later(before)
    del after.others[PHOTO]
    assert told(before, after) == [
        ("figure", "Bild", "REMOVED", "Bild: En väg\nAlternativtext: En väg\nFotograf: Ada", None)
    ]


def test_moved_page_has_another_address(before: Instant) -> None:
    after = later(before)
    assert after.goal is not None
    after.goal |= {"path": "/mal-2024/vagar/", "title": "Vägar"}
    assert told(before, after) == [
        ("title", "Rubrik", "CHANGED", "Infrastruktur", "Vägar"),
        ("path", "Adress", "MOVED", "/mal-2024/infrastruktur/", "/mal-2024/vagar/"),
    ]


def test_before_the_first_edition_everything_is_added(before: Instant) -> None:
    nothing = Instant()
    nothing.goal = None
    found = told(nothing, before)
    assert [(path, after) for path, _, _, _, after in found] == [
        ("title", "Infrastruktur"),
        ("path", "/mal-2024/infrastruktur/"),
        ("contentLocale", "svenska"),
        ("year", "2024"),
        ("statement", "Staden växer hållbart."),
    ]
    assert {kind for _, _, kind, _, _ in found} == {"ADDED"}
    assert {kind for _, _, kind, _, _ in told(before, nothing)} == {"REMOVED"}


def test_examples_are_named_by_their_labels(before: Instant) -> None:
    after = later(before)
    assert after.goal is not None
    after.goal["example_fields"] = ["politicalText", "statement"]
    assert told(before, after) == [
        ("exampleFields", "Fält som är exempel", "ADDED", None, "politisk text i ett stycke\nmålformulering")
    ]
