"""Swedish that is left on a translated page: readers and screen readers are told that it is translated.

Better silent than wrong, as for other languages on a Swedish page: one small word of the page's own language is enough.
"""

from collections.abc import Iterable, Iterator

from cms.advice.advice import Advice
from cms.advice.kinds import Kind
from cms.advice.languages import FEWEST_SMALL_WORDS, FEWEST_WORDS, OTHERS, SWEDISH_ALONE, count, unmarked
from cms.advice.passages import Passage
from cms.advice.readability import sentences, words

TRANSLATED_TO = {"en": "engelska", "sma": "sydsamiska"}


def untranslated(passages: Iterable[Passage], locale: str) -> Iterator[Advice]:
    """Once in a passage: it is the whole of it that is to be translated."""
    language = TRANSLATED_TO.get(locale)
    if language is None:
        return
    for passage in passages:
        left = next((each for each in sentences(unmarked(passage.html)) if is_swedish(each, language)), None)
        if left:
            said = f"”{left[:60]}” ser ut att vara svenska, men visas som {language}. Översätt, eller märk orden."
            yield Advice(Kind.UNTRANSLATED, passage.place, said)


def is_swedish(sentence: str, language: str) -> bool:
    """False where it is the page's own language or too short to tell."""
    said = [word.lower() for word in words(sentence)]
    own, _ = OTHERS[language]
    return len(said) >= FEWEST_WORDS and count(said, SWEDISH_ALONE) >= FEWEST_SMALL_WORDS and not count(said, own)
