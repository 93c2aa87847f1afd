import zipfile
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError

from cms.uploads.documents import check_document

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def archive(**parts: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return buffer.getvalue()


CONTENT_TYPES = {"[Content_Types]_dot_xml": b"<Types/>"}
DOCX = archive(**CONTENT_TYPES, word__document_dot_xml=b"<w/>")
XLSX = archive(**CONTENT_TYPES, xl__workbook_dot_xml=b"<x/>")
ODT = archive(mimetype=b"application/vnd.oasis.opendocument.text", content_dot_xml=b"<o/>")
ODS = archive(mimetype=b"application/vnd.oasis.opendocument.spreadsheet", content_dot_xml=b"<o/>")
WITH_MACRO = archive(**CONTENT_TYPES, word__document_dot_xml=b"<w/>", word__vbaProject_dot_bin=b"x")


def code(content: bytes, name: str) -> str:
    with pytest.raises(ValidationError) as caught:
        check_document(BytesIO(content), name)
    return str(caught.value.code)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (PDF, "beslut.pdf"),
        (DOCX, "beslut.DOCX"),
        (XLSX, "budget.xlsx"),
        (ODT, "beslut.odt"),
        (ODS, "budget.ods"),
        ("nämnd;belopp\nKS;284200000\n".encode(), "budget.csv"),
        ("nämnd;belopp\n".encode("cp1252"), "budget.csv"),
        ("\ufeffnämnd;belopp\n".encode(), "budget.csv"),
        ("nämnd;belopp\n".encode("utf-16"), "budget.csv"),
        (b"Protokoll", "protokoll.txt"),
    ],
)
def test_documents_that_are_what_they_say_are_accepted(content: bytes, name: str) -> None:
    file = BytesIO(content)
    check_document(file, name)
    assert file.tell() == 0


@pytest.mark.parametrize("name", ["a.html", "a.svg", "a.exe", "a.docm", "a.zip", "a", "a.pdf.exe"])
def test_other_kinds_are_refused_by_name(name: str) -> None:
    assert code(PDF, name) == "wrong_extension"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "tom.pdf"),
        (DOCX, "a.pdf"),
        (PDF[:-7], "avbruten.pdf"),
        (b"<html>%PDF-1.7 %%EOF", "sida.pdf"),
        (b"%PDF-<html><script>alert(1)</script></html>%%EOF", "sida.pdf"),
        (PDF, "a.docx"),
        (XLSX, "a.docx"),
        (ODT, "a.ods"),
        (DOCX[: len(DOCX) // 2], "avbruten.docx"),
        (b"<script>x</script>" + DOCX, "a.docx"),
        (WITH_MACRO, "makro.docx"),
        (b"<html><script>x</script>", "a.txt"),
        (b"\xef\xbb\xbf <!DOCTYPE html>", "a.csv"),
        (b"MZ\x90\x00", "a.txt"),
        (b"nul\0l", "a.csv"),
        (PDF, "a.txt"),
    ],
)
def test_documents_that_are_something_else_are_refused(content: bytes, name: str) -> None:
    assert code(content, name) == "wrong_content"


def test_a_large_document_is_refused() -> None:
    file = BytesIO(b"x" * (50 * 1024**2 + 1))
    with pytest.raises(ValidationError) as caught:
        check_document(file, "stor.txt")
    assert caught.value.messages == ["Dokumentet är för stort. Det får vara högst 50 MB."]
