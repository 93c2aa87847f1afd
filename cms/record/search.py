"""Full text in the language of each page, over what was public at the instant of the answer."""

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any

from cms.record.asking import Moment
from cms.record.edition import COLUMNS, Edition
from cms.record.extract import extract
from cms.record.found import Hit, Hits
from cms.record.language import LANGUAGES, Language, languages_of
from cms.record.named import called
from cms.record.words import words_of

MOST_WORDS = 20
# Which words of a text have a stem that was asked for, PostgreSQL alone can tell.
_HEADLINE = "HighlightAll=true, StartSel=\x02, StopSel=\x03"
_STEMMED = re.compile("\x02(.+?)\x03")

_SEARCH = """
WITH found AS (
    SELECT s.sequence, left(s.text, 20000) AS text, s.language, e.path, e.key,
        CASE s.language {ranks} END AS rank
    FROM record_search s JOIN record_edition e ON e.sequence = s.sequence
    WHERE ({matches}) AND e.valid @> h.at AND e.kind <> 'WITHDRAWAL' AND e.locale = %(locale)s
        AND e.type = ANY(%(types)s) AND (%(year)s::text = '' OR split_part(e.name, '/', 2) = %(year)s)
)
SELECT counted.total, page.text, page.language, CASE page.language {headlines} END AS marked, {columns}
FROM (SELECT count(*) AS total FROM found) counted
LEFT JOIN (SELECT * FROM found ORDER BY rank DESC, path, key LIMIT %(first)s OFFSET %(after)s) page ON true
LEFT JOIN record_edition e ON e.sequence = page.sequence
LEFT JOIN record_content c ON c.sequence = e.sequence
ORDER BY page.rank DESC, page.path, page.key
"""


def search(
    moment: Moment,
    keep: Callable[[Iterable[tuple[Any, ...]]], list[Edition]],
    text: str,
    *,
    locale: str,
    types: list[str],
    first: int,
    after: int,
    year: str,
    naming: Iterable[Edition],
) -> Hits:
    """Editions that hold every word of a text, in its stem or its root, best first.

    A word may stand in the name of something that the edition refers to instead; `naming` are these at the instant.
    """
    words = asked_words(text)
    if not words:
        return Hits()
    named = called(words, naming)
    params: dict[str, Any] = {
        "locale": locale, "types": types, "first": first, "after": after, "year": year, "headline": _HEADLINE,
    }  # fmt: skip
    params |= {f"named_{place}": keys for place, keys in named.items()}
    asked = {language.code: _asked(language, words, params) for language in languages_of(locale)}
    rows = moment.ask(_statement(asked, named), params)
    found = [row for row in rows if row[4] is not None]
    editions = keep(row[4:] for row in found)
    hits = [
        Hit(edition, extract(row[1], [*words, *_STEMMED.findall(row[3])], LANGUAGES[row[2]].reduce))
        for edition, row in zip(editions, found, strict=True)
    ]
    return Hits(hits, rows[0][0])


def asked_words(text: str) -> list[str]:
    """The words of a question that are looked for."""
    return words_of(text)[:MOST_WORDS]


def _asked(language: Language, words: list[str], params: dict[str, Any]) -> list[str]:
    """A query for each word of a text, in its stem or its plain form; its values are added to `params`."""
    parts = []
    for number, word in enumerate(words):
        stem, plain = f"word_{number}", f"{language.code}_{number}"
        params |= {stem: word, plain: language.reduce(word)}
        parts.append(
            f"(plainto_tsquery('{language.stems}', %({stem})s) || plainto_tsquery('{language.plain}', %({plain})s))"
        )
    return parts


def _matches(parts: list[str], named: Collection[int]) -> str:
    """Words that are nobody's name are one query, which the index answers; the others may be read either way."""
    plain = " && ".join(part for place, part in enumerate(parts) if place not in named)
    either = [f"(s.vector @@ {parts[place]} OR e.refers_to && %(named_{place})s::text[])" for place in sorted(named)]
    return " AND ".join([f"s.vector @@ ({plain})"] * bool(plain) + either)


def _statement(words: dict[str, list[str]], named: Collection[int]) -> str:
    """The search for what is asked in each language."""
    asked = {code: " && ".join(parts) for code, parts in words.items()}
    return _SEARCH.format(
        columns=COLUMNS,
        matches=" OR ".join(f"(s.language = '{code}' AND {_matches(parts, named)})" for code, parts in words.items()),
        ranks=" ".join(f"WHEN '{code}' THEN ts_rank_cd(s.vector, {query})" for code, query in asked.items()),
        headlines=" ".join(
            f"WHEN '{code}' THEN ts_headline('{LANGUAGES[code].stems}', page.text, {query}, %(headline)s)"
            for code, query in asked.items()
        ),
    )
