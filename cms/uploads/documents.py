"""What may be uploaded as a document: the contents must be what the file name says, and nothing besides."""

import re
import zipfile
from collections.abc import Callable
from pathlib import PurePath
from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError

# Not Wagtail's own setting: its check follows ours, and would tell an editor the same thing twice.
EXTENSIONS = {"pdf", "docx", "xlsx", "odt", "ods", "csv", "txt"}
KINDS = "pdf, docx, xlsx, odt, ods, csv eller txt"
OOXML_PARTS = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
OPEN_DOCUMENT_TYPES = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
}
MARKUP = re.compile(rb"\s*(<!doctype|<html|<script|<svg|<\?xml|<\?php|%PDF-|MZ)", re.IGNORECASE)
PDF = re.compile(rb"%PDF-\d\.\d")
CHUNK = 1024**2


def check_document(file: IO[bytes], name: str) -> None:
    """Raises ValidationError, in Swedish, and leaves the file at its beginning."""
    extension = PurePath(name).suffix.lower().removeprefix(".")
    if extension not in EXTENSIONS:
        raise ValidationError(f"Dokumentet måste vara {KINDS}.", code="wrong_extension")
    limit = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    size = file.seek(0, 2)
    if size > limit:
        raise ValidationError(f"Dokumentet är för stort. Det får vara högst {limit // 1024**2} MB.", code="too_large")
    file.seek(0)
    if not size or not _check(extension)(file, extension):
        raise ValidationError(
            f"Filens innehåll stämmer inte med filändelsen .{extension}, eller så är filen skadad.",
            code="wrong_content",
        )
    file.seek(0)


def _check(extension: str) -> Callable[[IO[bytes], str], bool]:
    if extension == "pdf":
        return _is_pdf
    return _is_text if extension in ("csv", "txt") else _is_office_file


def _is_pdf(file: IO[bytes], extension: str) -> bool:
    head = file.read(8)
    file.seek(max(0, file.seek(0, 2) - 2048))
    return bool(PDF.fullmatch(head)) and b"%%EOF" in file.read()


def _is_text(file: IO[bytes], extension: str) -> bool:
    """UTF-8, UTF-16 with its mark, or the Latin text that Excel saves: never markup or binary data."""
    head = file.read(CHUNK)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return b"\0" in head
    if MARKUP.match(head.removeprefix(b"\xef\xbb\xbf")):
        return False
    chunk = head
    while chunk:
        if b"\0" in chunk:
            return False
        chunk = file.read(CHUNK)
    return True


def _is_office_file(file: IO[bytes], extension: str) -> bool:
    if file.read(4) != b"PK\x03\x04":
        return False
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if any(name.endswith(("vbaProject.bin", ".exe", ".html")) for name in names):
                return False
            if extension in OOXML_PARTS:
                return {"[Content_Types].xml", OOXML_PARTS[extension]} <= names
            with archive.open("mimetype") as part:
                return part.read(100) == OPEN_DOCUMENT_TYPES[extension]
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError):
        return False
