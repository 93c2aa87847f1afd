"""Sentences in English that no language mark tells a screen reader of. Judged by the small words that each has."""

from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup

from cms.advice.advice import Advice
from cms.advice.passages import Passage
from cms.advice.readability import sentences, words


def _small(words_: str) -> set[str]:
    return set(words_.split())


ENGLISH = _small("the and of is are was were with for this that which from have has will would by an be been its")
SWEDISH = _small("och att det som en ett är på av för med den till inte om har de vi kan ska från vara eller")
_FEWEST_WORDS, _FEWEST_SMALL_WORDS = 5, 2


def languages(passages: Iterable[Passage]) -> Iterator[Advice]:
    for passage in passages:
        for sentence in sentences(_unmarked(passage.html)):
            if is_english(sentence):
                said = f"”{sentence[:60]}” ser ut att vara engelska. Markera språket, så att den läses upp rätt."
                yield Advice("Språkmärkning", passage.place, said)


def is_english(sentence: str) -> bool:
    said = [word.lower() for word in words(sentence)]
    english, swedish = (sum(word in small for word in said) for small in (ENGLISH, SWEDISH))
    return len(said) >= _FEWEST_WORDS and english >= _FEWEST_SMALL_WORDS and swedish == 0


def _unmarked(html: str) -> str:
    soup = BeautifulSoup(html, "html.parser")
    for marked in soup.select("[lang]"):
        marked.extract()
    return soup.get_text(" ")
