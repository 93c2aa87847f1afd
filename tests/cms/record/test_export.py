"""The export, opened as an archive would: checksums first, then every link, then the words."""

import hashlib
import json
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup
from django.core.management import CommandError, call_command

from cms.publishing.keys import page_key, uuid_key
from cms.record.canonical import digest
from cms.record.masking import mask
from cms.record.models import Edition
from cms.record.recording import recording
from goals.models import GoalPage
from tests.factories.goals import assignment, make_body, make_budget, make_goal, make_plan
from tests.factories.site import make_article, make_document, make_image

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _media(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def goal() -> GoalPage:
    """A year with a goal in two editions, and a page that is not of the year."""
    plan = make_plan()
    plan.documents.create(document=make_document("Beslutet"), sort_order=0)
    plan.save()
    image = make_image("Väg", alt="En väg", caption="Vägen ut")
    row = assignment(make_body("Tekniska nämnden"), "<p>Bygg en väg.</p>")
    goal = make_goal(plan, statement="Staden växer.", figure_image=image, assignments=[row])
    make_budget(plan.get_parent())
    make_article(plan.get_parent(), "Hör inte hit")
    with recording(kind="CORRECTION", note="Fel ord."):
        goal.statement = "Staden växer hållbart."
        goal.save()
    return goal


@pytest.fixture
def folder(goal: GoalPage, tmp_path: Path) -> Path:
    return exported(tmp_path / "arkiv")


def exported(folder: Path, year: int = 2024) -> Path:
    call_command("export_record", "--year", str(year), "--to", str(folder), stdout=StringIO())
    return folder


def listed(manifest: Path) -> dict[str, str]:
    lines = (line.split("  ", 1) for line in manifest.read_text().splitlines())
    return {name: checksum for checksum, name in lines}


def html_pages(folder: Path) -> dict[Path, BeautifulSoup]:
    return {path: BeautifulSoup(path.read_text(), "html.parser") for path in (folder / "data").rglob("*.html")}


def words(soup: BeautifulSoup) -> str:
    return " ".join(soup.get_text(" ").split())


def page_of(folder: Path, goal: GoalPage, number: int) -> BeautifulSoup:
    edition = Edition.objects.get(key=page_key(goal), number=number)
    path = folder / "data" / "pages" / page_key(goal).replace(":", "-") / f"{edition.sequence}.html"
    return BeautifulSoup(path.read_text(), "html.parser")


def test_every_file_has_its_checksum_and_every_checksum_its_file(folder: Path) -> None:
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        for name, checksum in listed(folder / manifest).items():
            assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == checksum
    payload = {path.relative_to(folder).as_posix() for path in (folder / "data").rglob("*") if path.is_file()}
    assert set(listed(folder / "manifest-sha256.txt")) == payload
    assert (folder / "bagit.txt").read_text() == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    size = sum((folder / name).stat().st_size for name in payload)
    assert f"Payload-Oxum: {size}.{len(payload)}\n" in (folder / "bag-info.txt").read_text()


def test_every_link_and_picture_leads_to_a_file_of_the_export(folder: Path) -> None:
    seen = 0
    for path, soup in html_pages(folder).items():
        for tag in soup.select("[href], [src]"):
            target = unquote(tag.get("href") or tag.get("src"))
            assert (path.parent / target).resolve().is_file(), (path, target)
            seen += 1
        assert soup.select("script, link, iframe") == []
        assert soup.html["lang"] == "sv"
    assert seen == 19


def test_index_lists_the_years_pages_and_editions_with_notes(folder: Path) -> None:
    index = html_pages(folder)[folder / "data" / "index.html"]
    assert [heading.text for heading in index.select("h2")] == [
        "Budget 2024", "Kommunfullmäktiges mål 2024", "Infrastruktur", "Filer",
    ]  # fmt: skip
    rows = [words(row) for row in index.select("h2:nth-of-type(3) + table tbody tr")]
    assert len(rows) == 2
    assert rows[0].startswith("2 20") and rows[0].endswith("Rättelse Fel ord.")
    assert "Hör inte hit" not in words(index)


def test_page_says_what_it_said_with_its_picture(folder: Path, goal: GoalPage) -> None:
    first, second = page_of(folder, goal, 1), page_of(folder, goal, 2)
    assert "Staden växer." in words(first) and "hållbart" not in words(first)
    assert "Staden växer hållbart." in words(second)
    assert "Bygg en väg." in words(second) and "Tekniska nämnden" in words(second)
    image = second.select_one("figure img")
    assert image is not None and image["alt"] == "En väg"
    assert words(second.select_one("figcaption")) == "Vägen ut"  # type: ignore[arg-type]


def test_documents_prove_themselves_against_the_chain(folder: Path, goal: GoalPage) -> None:
    rows = json.loads((folder / "data" / "editions.json").read_text())
    keys = {row["key"].partition(":")[0] for row in rows}
    assert keys == {"page", "order", "image", "body", "document"}
    for row in rows:
        path = folder / "data" / "documents" / row["key"].replace(":", "-") / f"{row['sequence']}.json"
        assert digest(path.read_text(), row["salt"]) == row["content_digest"]


def test_masked_edition_is_listed_with_the_reason_and_without_content(goal: GoalPage, tmp_path: Path) -> None:
    sequence = Edition.objects.get(key=page_key(goal), number=1).sequence
    with recording():
        mask({sequence: ()}, ground="CONSENT", reason="Samtycket har återkallats.")
    folder = exported(tmp_path / "arkiv")
    index = html_pages(folder)[folder / "data" / "index.html"]
    assert "Återkallat samtycke: Samtycket har återkallats." in words(index)
    assert not list(folder.rglob(f"{sequence}.*"))


def test_originals_stay_behind(folder: Path, goal: GoalPage) -> None:
    assert not list(folder.rglob("originals"))
    key = uuid_key("image", goal.figure_image).replace(":", "-")
    assert len(list((folder / "data" / "documents" / key).iterdir())) == 1


def test_folder_must_be_empty_and_the_year_known(goal: GoalPage, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    with pytest.raises(CommandError, match="är inte tom"):
        exported(tmp_path / "full")
    with pytest.raises(CommandError, match="Ingenting har varit offentligt om 1999"):
        exported(tmp_path / "tom", 1999)


def test_file_that_is_lost_is_named_and_keeps_nothing_else_out(goal: GoalPage, tmp_path: Path) -> None:
    lost = next((tmp_path / "media" / "record").rglob("*.txt"))
    lost.unlink()
    name = lost.relative_to(tmp_path / "media").as_posix()
    with pytest.raises(CommandError, match=f"^Allt annat är med, men de här filerna saknas i lagringen: {name}$"):
        exported(tmp_path / "arkiv")
    index = html_pages(tmp_path / "arkiv")[tmp_path / "arkiv" / "data" / "index.html"]
    assert [item.text for item in index.select("h2:last-of-type + p + ul li")] == [name]
    assert [path for path in (tmp_path / "arkiv" / "data" / "files").rglob("*") if path.is_file()]
    test_every_file_has_its_checksum_and_every_checksum_its_file(tmp_path / "arkiv")
