"""Filling the bag: documents, files, the chain's rows, and pages to read them by."""

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.files.storage import default_storage
from django.template.loader import render_to_string
from django.utils import timezone

from cms.record.export import reading
from cms.record.export.bag import Bag
from cms.record.export.contents import Kept, contents_of, files_of_one, sequences_of
from cms.record.models import Head, Masking


@dataclass(frozen=True, slots=True)
class Exported:
    """How many editions it holds, and the names of files that the storage has lost."""

    editions: int
    missing: list[str]


def export(year: int, bag: Bag) -> Generator[None, None, Exported]:
    """Fill an empty bag with a year's record, step by step: nothing but the list of its pages grows with the year.

    A file that is lost is named in it, and keeps nothing else out.
    """
    sequences, listed, names = sequences_of(year), list[Kept](), set[str]()
    for one in contents_of(sequences):
        _write(bag, one)
        names |= files_of_one(one)
        listed += [one.without_content()] if one.is_page else []
        yield
    missing = []
    for name in sorted(names):
        missing += [] if _is_copied(name, bag) else [name]
        yield
    bag.write("editions.json", _rows(sequences))
    bag.write("index.html", [_index(year, listed, missing).encode()])
    bag.seal(f"Mål och budget {year}: den offentliga historiken", timezone.localdate())
    return Exported(len(sequences), missing)


def _write(bag: Bag, one: Kept) -> None:
    if one.text is not None:
        bag.write(f"documents/{one.stem}.json", [one.text.encode()])
    if one.is_page and one.document:
        bag.write(f"pages/{one.stem}.html", [_page(one).encode()])


def _page(kept: Kept) -> str:
    context = {
        "kept": kept,
        "edition": kept.edition,
        "title": kept.document["title"],
        "said": reading.said(kept),
        "pictures": reading.pictures(kept),
        "documents": reading.documents(kept),
        "maskings": kept.edition.maskings.all(),
    }
    return render_to_string("record_export/edition.html", context)


def _index(year: int, kept: list[Kept], missing: list[str]) -> str:
    pages: dict[str, list[Kept]] = {}
    for one in kept:
        pages.setdefault(one.edition.key, []).append(one)
    ordered = sorted(pages.values(), key=lambda editions: (editions[-1].edition.path, editions[-1].edition.locale))
    listed = [{"title": _title(editions), "editions": editions[::-1]} for editions in ordered]
    context = {"year": year, "pages": listed, "missing": missing, "head": Head.objects.get(), "made": timezone.now()}
    return render_to_string("record_export/index.html", context)


def _title(editions: list[Kept]) -> str:
    titles = [str(one.document["title"]) for one in editions if one.document.get("title")]
    return titles[-1] if titles else editions[-1].edition.path


def _rows(sequences: Sequence[int]) -> Iterator[bytes]:
    """The chain's own data, with the salts: whoever has a document can compute its digest."""
    yield b"["
    for place, one in enumerate(contents_of(sequences)):
        maskings = [_row(masking) for masking in one.edition.maskings.all()]
        row = {**_row(one.edition), "salt": one.salt, "maskings": maskings}
        yield (",\n" if place else "\n").encode() + json.dumps(row, ensure_ascii=False, default=str).encode()
    yield b"\n]\n"


def _row(model: Any) -> dict[str, Any]:
    fields = {field.attname: getattr(model, field.attname) for field in model._meta.concrete_fields}
    if isinstance(model, Masking):
        return fields
    span = fields.pop("valid")
    return {**fields, "valid_from": span.lower.isoformat(), "valid_to": span.upper and span.upper.isoformat()}


def _is_copied(name: str, bag: Bag) -> bool:
    try:
        source = default_storage.open(name)
    except FileNotFoundError:
        return False
    with source:
        bag.write(f"files/{name}", source.chunks())
    return True
