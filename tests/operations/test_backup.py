"""The backup that docs/operators.md describes: what comes back is what was there."""

import json
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from psycopg import sql
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import connected_to, copied
from tests.operations.databases import address, new_database, program
from tests.operations.front_door import ROOT
from tests.operations.serving import PATIENT, manage, production

CAREFULLY = ["--exit-on-error", "--single-transaction", "--no-owner"]
ANSWERS = """
import json, pathlib, re
from django.test import Client
operations = sorted(pathlib.Path("frontend-schema/operations").glob("*.graphql"))
variables = {"from": "2024-05-01", "to": "2024-06-01",
             "path": "/kommunens-mal-och-budget/mal-2024/infrastruktur/", "locale": "sv", "year": 2024,
             "slug": "infrastruktur", "query": "vatten"}
def answer(path):
    query = path.read_text()
    asked = {name: value for name, value in variables.items() if f"${name}" in query}
    response = Client().post("/graphql", {"query": query, "variables": asked}, "application/json", secure=True,
                             headers={"host": "mal.exempel.se"})
    return response.content.decode()
print(json.dumps({path.name: answer(path) for path in operations}))
"""


class Site:
    def __init__(self, database: str, media: Path) -> None:
        self.database = database
        self.media = media
        self.environment = production(database, MEDIA_ROOT=str(media), **PATIENT)

    def answers(self) -> dict[str, str]:
        answers = json.loads(manage(self.environment, "shell", "--no-imports", "-v0", "-c", ANSWERS))
        assert all('"data"' in answer and '"errors"' not in answer for answer in answers.values()), answers
        return answers

    def rows(self) -> dict[str, int]:
        """How many there are in each table."""
        with psycopg.connect(self.database) as connected:
            tables = [
                row[0] for row in connected.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            ]
            count = sql.SQL("SELECT count(*) FROM {}")
            return {name: connected.execute(count.format(sql.Identifier(name))).fetchone()[0] for name in tables}

    def files(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.media)): path.read_bytes() for path in self.media.rglob("*") if path.is_file()
        }


@pytest.fixture
def original(demo_database: str, django_db_blocker: DjangoDbBlocker, tmp_path: Path) -> Iterator[Site]:
    """The demo, with its files."""
    media = Path(shutil.copytree(settings.MEDIA_ROOT, tmp_path / "media"))
    with django_db_blocker.unblock(), connected_to(demo_database), copied("original") as name:
        yield Site(address(name), media)


def test_restored_backup_has_every_row_and_file_and_answers_alike(
    original: Site, tmp_path: Path, worker_id: str
) -> None:
    dump, archive = tmp_path / "cms.dump", tmp_path / "media.tar"
    program("pg_dump", "--format=custom", f"--file={dump}", original.database)
    with tarfile.open(archive, "w") as tar:
        tar.add(original.media, arcname="media")
    with new_database(f"restored_{worker_id}") as database:
        program(
            "pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", f"--dbname={database}", str(dump)
        )
        with tarfile.open(archive) as tar:
            tar.extractall(tmp_path / "restored", filter="data")
        restored = Site(database, tmp_path / "restored/media")
        assert restored.rows() == original.rows()
        assert restored.files() == original.files()
        assert restored.answers() == original.answers()
        assert manage(restored.environment, "verify_record")


def test_guide_restores_as_the_test_does() -> None:
    assert f"pg_restore {' '.join(CAREFULLY)}" in (ROOT / "docs/operators.md").read_text()
