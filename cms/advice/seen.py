"""What the rules need to know, read in a few statements for one draft or for everything that is public."""

from collections.abc import Collection, Mapping
from typing import Any

from django.utils import timezone

from cms.advice.advice import Advice, Document
from cms.advice.advise import Around
from cms.advice.drafts import documents_of, draft_documents, is_unread
from cms.advice.kept import advice_of
from cms.advice.kinds import Kind
from cms.advice.pictures import Facts
from cms.advice.text import Text
from cms.enums import Persons
from cms.models import Image
from cms.publishing.entries import entry_of
from cms.record.canonical import canonical, parse
from cms.record.current import current_editions, public_documents
from cms.record.references import references

Given = dict[str, tuple[Text, list[Advice]]]
"""By page: which of its texts was read, and what there is to say of it."""


def advice_on_draft(key: str, draft: Any) -> list[Advice]:
    """On what a draft would say in public."""
    document = parse(canonical(entry_of(key, draft).document))
    wanted = {key, *references(document)}
    return advice_of(document, _around(_public(wanted), wanted))


def advice_everywhere(user: Any, text: Text | None) -> Given:
    """On every page's newest text that somebody may see, or on one of the two; pages that need none are left out."""
    public = public_documents()
    pages = {key: document for key, document in public.items() if key.startswith("page:")}
    drafts = {} if text is Text.PUBLIC else draft_documents(user, pages)
    return _given({} if text is Text.DRAFT else pages, drafts, public)


def advice_on(newest: Mapping[str, tuple[Any, Any]]) -> Given:
    """The same on some pages' newest text, each with its draft, which is None where somebody may not read it."""
    pages = _public(newest)
    unread = {key: draft for key, (page, draft) in newest.items() if draft is not None and is_unread(page, pages)}
    drafts = documents_of(unread)
    return _given(pages, drafts, pages | _public(set(references([*pages.values(), *drafts.values()]))))


def of_kind(given: Given, kind: Kind | None) -> Given:
    """What there is of one kind, None for all."""
    if kind is None:
        return given
    found = {key: (text, [each for each in advice if each.kind is kind]) for key, (text, advice) in given.items()}
    return {key: (text, advice) for key, (text, advice) in found.items() if advice}


def _given(pages: dict[str, Document], drafts: dict[str, Document], public: dict[str, Document]) -> Given:
    read = {key: (Text.PUBLIC, document) for key, document in pages.items()}
    read |= {key: (Text.DRAFT, document) for key, document in drafts.items()}
    around = _around(public, {*public, *references(list(drafts.values()))})
    given = {key: (text, advice_of(document, around)) for key, (text, document) in read.items()}
    return {key: (text, advice) for key, (text, advice) in given.items() if advice}


def _public(keys: Collection[str]) -> dict[str, Document]:
    editions = current_editions(keys).values()
    return {edition.key: edition.document for edition in editions if edition.document and not edition.withdrawn}


def _around(documents: dict[str, Document], keys: Collection[str]) -> Around:
    return Around(documents, _facts(keys), timezone.localdate())


def _facts(keys: Collection[str]) -> dict[str, Facts]:
    uuids = [key.partition(":")[2] for key in keys if key.startswith("image:")]
    images = Image.objects.filter(uuid__in=uuids).only("uuid", "title", "valid_until", "persons", "legal_basis")
    return {f"image:{image.uuid}": Facts(image.title, image.valid_until, _needs_basis(image)) for image in images}


def _needs_basis(image: Image) -> bool:
    return image.persons in (Persons.ADULTS, Persons.CHILDREN) and not image.legal_basis
