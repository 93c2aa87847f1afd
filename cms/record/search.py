"""Full text in Swedish, over what was public at the instant of the answer."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from cms.record.asking import Moment
from cms.record.edition import COLUMNS, Edition
from cms.record.extract import extract
from cms.record.found import Hit, Hits
from cms.record.words import root_of, words_of

MOST_WORDS = 20
# Which words of a text have a stem that was asked for, PostgreSQL alone can tell.
_HEADLINE = "HighlightAll=true, StartSel=\x02, StopSel=\x03"
_STEMMED = re.compile("\x02(.+?)\x03")

_SEARCH = """
WITH found AS (
    SELECT s.sequence, left(s.text, 20000) AS text, ts_rank_cd(s.vector, {query}) AS rank, e.path, e.key
    FROM record_search s JOIN record_edition e ON e.sequence = s.sequence
    WHERE s.vector @@ ({query}) AND e.valid @> h.at AND e.kind <> 'WITHDRAWAL' AND e.locale = %(locale)s
        AND e.type = ANY(%(types)s) AND (%(year)s::text = '' OR split_part(e.name, '/', 2) = %(year)s)
)
SELECT counted.total, page.text, ts_headline('record_swedish', page.text, {query}, %(headline)s) AS marked, {columns}
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
) -> Hits:
    """Editions that hold every word of a text, in its stem or its root, best first."""
    words = words_of(text)[:MOST_WORDS]
    if not words:
        return Hits()
    params: dict[str, Any] = {
        "locale": locale, "types": types, "first": first, "after": after, "year": year, "headline": _HEADLINE,
    }  # fmt: skip
    parts = []
    for number, word in enumerate(words):
        params |= {f"word_{number}": word, f"root_{number}": root_of(word)}
        parts.append(
            f"(plainto_tsquery('record_swedish', %(word_{number})s) || plainto_tsquery('simple', %(root_{number})s))"
        )
    rows = moment.ask(_SEARCH.format(columns=COLUMNS, query=" && ".join(parts)), params)
    found = [row for row in rows if row[3] is not None]
    editions = keep(row[3:] for row in found)
    hits = [
        Hit(edition, extract(row[1], [*words, *_STEMMED.findall(row[2])]))
        for edition, row in zip(editions, found, strict=True)
    ]
    return Hits(hits, rows[0][0])
