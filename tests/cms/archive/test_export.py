"""An archivist takes a year along, as one file."""

import hashlib
import zipfile
from io import BytesIO

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import ModelLogEntry

from cms.archive.export import zipped
from cms.people.groups import ARCHIVISTS
from tests.factories.goals import make_goal, make_landing, make_plan
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client) -> Client:
    user = make_user("maj", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=ARCHIVISTS))
    client.force_login(user)
    return client


def test_year_is_one_file_whose_sums_are_right(desk: Client) -> None:
    plan = make_plan(make_landing())
    make_goal(plan, title="Infrastruktur")
    answer = desk.post("/admin/arkivexport/", {"year": plan.year})
    assert answer["Content-Disposition"] == f'attachment; filename="mal-och-budget-{plan.year}.zip"'
    with zipfile.ZipFile(BytesIO(b"".join(answer))) as archive:
        assert "Infrastruktur" in archive.read(f"{plan.year}/data/index.html").decode()
        sums = archive.read(f"{plan.year}/manifest-sha256.txt").decode().splitlines()
        named = [line.split("  ", 1) for line in sums]
        got = [hashlib.sha256(archive.read(f"{plan.year}/{name}")).hexdigest() for _, name in named]
    assert got == [told for told, _ in named] and len(got) >= 4
    told = ModelLogEntry.objects.get(action="people.export")
    assert (told.label, str(told.user), told.message) == ("maj", "maj", f"Exporterade {plan.year} för arkivet")


def test_file_is_sent_while_it_is_made(db: None) -> None:
    plan = make_plan(make_landing())
    for number in range(3):
        make_goal(plan, title=f"Mål {number}")
    pieces = zipped(plan.year)
    assert pieces is not None
    first, *rest = pieces
    assert first.startswith(b"PK")
    assert len(rest) >= 4
    with zipfile.ZipFile(BytesIO(b"".join([first, *rest]))) as archive:
        assert archive.testzip() is None
        assert "Mål 2" in archive.read(f"{plan.year}/data/index.html").decode()


@pytest.mark.parametrize(
    ("year", "error"),
    [("1999", "Ingenting har varit offentligt om 1999."), ("", "Skriv vilket år."), ("i år", "Skriv året med fyra")],
)
def test_year_without_a_record_is_told(desk: Client, year: str, error: str) -> None:
    assert error in desk.post("/admin/arkivexport/", {"year": year}).content.decode()
    assert not ModelLogEntry.objects.filter(action="people.export").exists()
