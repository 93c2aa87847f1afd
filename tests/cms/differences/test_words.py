import re
from html import unescape
from time import perf_counter

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.differences.words import marked_words

TEXTS = st.text(st.sampled_from("aåb<>&\"' \n.,1"), max_size=60) | st.text(max_size=40)


def read(html: str, without: str) -> str:
    """What is left of marked text for a reader of one side."""
    kept = re.sub(rf"<{without}>.*?</{without}>", "", html, flags=re.DOTALL)
    return unescape(re.sub(r"</?(?:ins|del)>", "", kept))


@given(TEXTS, TEXTS)
def test_without_what_came_it_reads_as_before_and_without_what_went_as_after(before: str, after: str) -> None:
    html = marked_words(before, after)
    assert (read(html, "ins"), read(html, "del")) == (before, after)


@given(TEXTS, TEXTS)
def test_markup_is_ours_alone(before: str, after: str) -> None:
    html = marked_words(before, after)
    assert set(re.findall(r"<[^>]*>?", html)) <= {"<ins>", "</ins>", "<del>", "</del>"}
    assert re.sub(r"&(?:amp|lt|gt|quot|#x27);", "", html).count("&") == 0
    assert nh3.clean(html, tags={"ins", "del"}).count("<") == html.count("<")


@given(TEXTS)
def test_same_text_has_no_marks(text: str) -> None:
    assert "<ins>" not in marked_words(text, text)
    assert "<del>" not in marked_words(text, text)


@pytest.mark.parametrize(
    ("before", "after", "html"),
    [
        ("Vi bygger vägar.", "Vi bygger broar.", "Vi bygger <del>vägar</del><ins>broar</ins>."),
        ("en röd bil kör", "en blå båt kör", "en <del>röd bil</del><ins>blå båt</ins> kör"),
        ("Bygg.", "Bygg. Nu!", "Bygg.<ins> Nu!</ins>"),
        ("a < b", "a > b", "a <del>&lt;</del><ins>&gt;</ins> b"),
        ("", "Nytt", "<ins>Nytt</ins>"),
    ],
)
def test_words_are_marked_as_readers_read_them(before: str, after: str, html: str) -> None:
    assert marked_words(before, after) == html


def test_long_texts_are_compared_in_the_time_of_a_request() -> None:
    before = "\n\n".join(" ".join(f"ord{n * k % 977}" for n in range(200)) for k in range(100))
    after = before.replace("ord5 ", "ord6 ").replace("ord77 ", "")
    start = perf_counter()
    html = marked_words(before, after)
    assert perf_counter() - start < 1
    assert (read(html, "ins"), read(html, "del")) == (before, after)
