"""Sentences in another language that no language mark tells a screen reader of, by the small words that each has.

Better silent than wrong: one small word of Swedish, and the sentence is taken for Swedish. A detector by statistics
needs more text than a sentence, and knows neither of the Sámi languages.
"""

from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup

from cms.advice.advice import Advice
from cms.advice.kinds import Kind
from cms.advice.passages import Passage
from cms.advice.readability import sentences, words


def _small(words_: str) -> frozenset[str]:
    return frozenset(words_.split())


SWEDISH_ALONE = _small(
    "och att är från till inte ett vara för ska också mellan där här när hur vad oss sina genom hos mycket några än"
)
SWEDISH = SWEDISH_ALONE | _small("det som en på av med den om har de vi kan var eller i")
OTHERS = {
    "engelska": (
        _small("the and of is are was were with for this that which from have has will by an be been its"),
        SWEDISH,
    ),
    "finska": (_small("on ei että ovat tai kun myös mutta joka jotka kanssa sekä oli ole tämä niin voi hän"), SWEDISH),
    "nordsamiska": (_small("leat lea eai ahte dahje muhto maid geat dego sii gii buot leamaš ovdal dain"), SWEDISH),
    "sydsamiska": (_small("jïh lea leah dïhte gosse mijjieh jallh aaj dah dejtie dejgujmie edtja mij ij jis"), SWEDISH),
    "norska eller danska": (
        _small("og ikke jeg fra hvor hva hvad også være etter mellom skal ble blev af noen nogle uke uge"),
        SWEDISH_ALONE,
    ),
}
"""The small words of each language, and those that say that it is Swedish after all."""
FEWEST_WORDS, FEWEST_SMALL_WORDS = 5, 2


def languages(passages: Iterable[Passage]) -> Iterator[Advice]:
    for passage in passages:
        for sentence in sentences(unmarked(passage.html)):
            if language := language_of(sentence):
                said = f"”{sentence[:60]}” ser ut att vara {language}. Markera språket, så att den läses upp rätt."
                yield Advice(Kind.LANGUAGE, passage.place, said)


def language_of(sentence: str) -> str | None:
    """The other language that a sentence is written in, None where it is Swedish or too short to tell."""
    said = [word.lower() for word in words(sentence)]
    if len(said) < FEWEST_WORDS:
        return None
    found = {name: count(said, own) for name, (own, swedish) in OTHERS.items() if not count(said, swedish)}
    likeliest = max(found, key=lambda name: found[name], default=None)
    return likeliest if likeliest and found[likeliest] >= FEWEST_SMALL_WORDS else None


def count(said: list[str], small: frozenset[str]) -> int:
    return sum(word in small for word in said)


def unmarked(html: str) -> str:
    """The words that no mark gives a language of their own."""
    soup = BeautifulSoup(html, "html.parser")
    for marked in soup.select("[lang]"):
        marked.extract()
    return soup.get_text(" ")
