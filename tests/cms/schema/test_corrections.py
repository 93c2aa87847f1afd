"""A correction says which edition it corrects."""

from cms.record.recording import recording
from tests.asking import ask
from tests.cms.schema.conftest import Site

EDITIONS = """{ page(path: "/sa-styrs-kommunen/") { editions { edges { node { number kind note corrects } } } } }"""


def rename(site: Site, title: str, **more: str) -> None:
    with recording(**more):
        site.article.title = title
        site.article.save()


def test_correction_names_the_edition_before_it(site: Site) -> None:
    rename(site, "Två")
    rename(site, "Tre", kind="CORRECTION", note="Fel titel")
    rename(site, "Fyra", kind="MAJOR", note="Nytt namn")
    nodes = [edge["node"] for edge in ask(EDITIONS)["page"]["editions"]["edges"]]
    assert nodes == [
        {"number": 4, "kind": "MAJOR", "note": "Nytt namn", "corrects": None},
        {"number": 3, "kind": "CORRECTION", "note": "Fel titel", "corrects": 2},
        {"number": 2, "kind": "MINOR", "note": None, "corrects": None},
        {"number": 1, "kind": "FIRST", "note": None, "corrects": None},
    ]
