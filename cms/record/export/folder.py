"""Writing the folder: documents, files, the chain's rows, and pages to read them by."""

import json
from pathlib import Path
from typing import Any

from django.core.files.storage import default_storage
from django.template.loader import render_to_string
from django.utils import timezone

from cms.record.export import reading
from cms.record.export.bag import DATA, seal
from cms.record.export.contents import Kept, contents_of, files_of_all
from cms.record.models import Head, Masking


def export(year: int, folder: Path) -> int:
    """Fill an empty folder with a year's record, and return the number of editions."""
    data = folder / DATA
    kept = contents_of(year)
    for one in kept:
        if one.text is not None:
            _write(data / "documents" / f"{one.stem}.json", one.text)
        if one.is_page and one.document:
            _write(data / "pages" / f"{one.stem}.html", _page(one))
    for name in files_of_all(kept):
        _copy(name, data / "files" / name)
    _write(data / "editions.json", _rows(kept))
    _write(data / "index.html", _index(year, kept))
    seal(folder, f"Mål och budget {year}: den offentliga historiken", timezone.localdate())
    return len(kept)


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


def _index(year: int, kept: list[Kept]) -> str:
    pages: dict[str, list[Kept]] = {}
    for one in kept:
        if one.is_page:
            pages.setdefault(one.edition.key, []).append(one)
    ordered = sorted(pages.values(), key=lambda editions: (editions[-1].edition.path, editions[-1].edition.locale))
    listed = [{"title": _title(editions), "editions": editions[::-1]} for editions in ordered]
    context = {"year": year, "pages": listed, "head": Head.objects.get(), "made": timezone.now()}
    return render_to_string("record_export/index.html", context)


def _title(editions: list[Kept]) -> str:
    titles = [str(one.document["title"]) for one in editions if one.document.get("title")]
    return titles[-1] if titles else editions[-1].edition.path


def _rows(kept: list[Kept]) -> str:
    """The chain's own data, with the salts: whoever has a document can compute its digest."""
    rows = [
        {**_row(one.edition), "salt": one.salt, "maskings": [_row(m) for m in one.edition.maskings.all()]}
        for one in kept
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1, default=str)


def _row(model: Any) -> dict[str, Any]:
    fields = {field.attname: getattr(model, field.attname) for field in model._meta.concrete_fields}
    if isinstance(model, Masking):
        return fields
    span = fields.pop("valid")
    return {**fields, "valid_from": span.lower.isoformat(), "valid_to": span.upper and span.upper.isoformat()}


def _copy(name: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with default_storage.open(name) as source:
        path.write_bytes(source.read())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
