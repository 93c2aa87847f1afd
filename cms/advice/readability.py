"""Long sentences, and LIX: the share of long words plus the mean length of a sentence (C. H. Björnsson, 1968)."""

import re
from collections.abc import Iterable, Iterator

from cms.advice.advice import Advice
from cms.advice.kinds import Kind
from cms.advice.passages import Passage

LONGEST_SENTENCE = 30
"""Words. "Klarspråk" asks for about 15 on the average, and no more than one subordinate clause or two."""
HARD, VERY_HARD = 50, 60
"""LIX: below 40 is easy, 40 to 50 is a newspaper, above 60 is the language of an authority."""
FEWEST_WORDS = 60
"""Of fewer words LIX says nothing."""
LONG_WORD = 6

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[ \u00a0,.]\d+)*")
_SHORT = re.compile(
    r"\b(t\.\s?ex|bl\.\s?a|m\.\s?m|s\.\s?k|f\.\s?d|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|d\.\s?v\.\s?s|kl|ca|dnr|nr|st)\."
)
_END = re.compile(r"(?<=[.!?])[\s”\"]+(?=[A-ZÅÄÖ”\"\d])|\n+")


def sentences(text: str) -> list[str]:
    """The full stop of an abbreviation ends no sentence."""
    whole = _SHORT.sub(lambda found: found[0].replace(".", "\u2024"), text)
    return [part.replace("\u2024", ".").strip() for part in _END.split(whole) if part.strip()]


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def lix(text: str) -> int:
    """0 for a text without words."""
    said = words(text)
    if not said:
        return 0
    long = sum(len(word) > LONG_WORD for word in said)
    return round(len(said) / len(sentences(text)) + 100 * long / len(said))


def readability(passages: Iterable[Passage]) -> Iterator[Advice]:
    """The long sentences one by one, and the readability of the page as a whole."""
    read = list(passages)
    for passage in read:
        for sentence in sentences(passage.plain):
            length = len(words(sentence))
            if length > LONGEST_SENTENCE:
                said = f"Meningen som börjar ”{_beginning(sentence)} …” har {length} ord."
                yield Advice(Kind.SENTENCES, passage.place, f"{said} Dela den, så att varje mening säger en sak.")
    yield from _whole("\n".join(passage.plain for passage in read))


def _whole(text: str) -> Iterator[Advice]:
    if len(words(text)) < FEWEST_WORDS:
        return
    found = lix(text)
    if found > HARD:
        level = "mycket svår" if found > VERY_HARD else "svår"
        yield Advice(
            Kind.READABILITY,
            "hela sidan",
            f"LIX är {found}, {level} att läsa. Korta meningarna och byt långa ord mot vanliga. Under {HARD} är bra.",
        )


def _beginning(sentence: str) -> str:
    return " ".join(sentence.split()[:5])
