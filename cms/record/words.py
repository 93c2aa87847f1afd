"""Swedish words for full text: PostgreSQL's stemmer, and the endings that it leaves ("målet", "uppdraget").

Both the index and a question are reduced in the same two ways, so that "mål" finds "målet" and "malet" finds
it too: å, ä and ö are written without their marks.
"""

import re
import unicodedata

_WORD = re.compile(r"\w+", re.UNICODE)
_ENDINGS = re.compile(r"(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ers|ars|ors|nas|en|et|er|ar|or|na|ns|n|t|s|a|e)$")
_SHORTEST = 3


def words_of(text: str) -> list[str]:
    """The words of a text, lower case, in order."""
    return [word.lower() for word in _WORD.findall(text)]


def root_of(word: str) -> str:
    """A word without marks and without its commonest Swedish ending: målet, malet and mål are all "mal"."""
    plain = unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode()
    while len(plain) > _SHORTEST:
        shorter = _ENDINGS.sub("", plain)
        if shorter == plain or len(shorter) < _SHORTEST:
            break
        plain = shorter
    return plain
