"""Advice that has been given already: a report asks for every page, and the rules take 18 ms for 700 words."""

from hashlib import sha256

import orjson
from django.core.cache import caches

from cms.advice.advice import Advice, Document
from cms.advice.advise import Around, advise

CACHE = "advice"


def advice_of(document: Document, around: Around) -> list[Advice]:
    """By all that it depends on, so that none is ever out of date."""
    seen = around.seen_from(document)
    kept, key = caches[CACHE], key_of(document, seen)
    given: list[Advice] | None = kept.get(key)
    if given is None:
        given = advise(document, seen)
        kept.set(key, given)
    return given


def key_of(document: Document, seen: Around) -> str:
    return sha256(orjson.dumps([document, seen], option=orjson.OPT_SORT_KEYS)).hexdigest()
