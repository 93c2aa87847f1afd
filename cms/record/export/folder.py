"""Writing the folder: documents, files, the chain's rows, and pages to read them by."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.files.storage import default_storage
from django.template.loader import render_to_string
from django.utils import timezone

from cms.record.export import reading
from cms.record.export.bag import DATA, seal
from cms.record.export.contents import Kept, contents_of, files_of_all
from cms.record.models import Head, Masking


@dataclass(frozen=True, slots=True)
class Exported:
    """How many editions it holds, and the names of files that the storage has lost."""

    editions: int
    missing: list[str]


def export(year: int, folder: Path) -> Exported:
    """Fill an empty folder with a year's record; a file that is lost is named in it, and keeps nothing else out."""
    data = folder / DATA
    kept = contents_of(year)
    for one in kept:
        if one.text is not None:
            _write(data / "documents" / f"{one.stem}.json", one.text)
        if one.is_page and one.document:
            _write(data / "pages" / f"{one.stem}.html", _page(one))
    missing = [name for name in files_of_all(kept) if not _is_copied(name, data / "files" / name)]
    _write(data / "editions.json", _rows(kept))
    _write(data / "index.html", _index(year, kept, missing))
    seal(folder, f"Mål och budget {year}: den offentliga historiken", timezone.localdate())
    return Exported(len(kept), missing)


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
        if one.is_page:
            pages.setdefault(one.edition.key, []).append(one)
    ordered = sorted(pages.values(), key=lambda editions: (editions[-1].edition.path, editions[-1].edition.locale))
    listed = [{"title": _title(editions), "editions": editions[::-1]} for editions in ordered]
    context = {"year": year, "pages": listed, "missing": missing, "head": Head.objects.get(), "made": timezone.now()}
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


def _is_copied(name: str, path: Path) -> bool:
    try:
        with default_storage.open(name) as source:
            content = source.read()
    except FileNotFoundError:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
