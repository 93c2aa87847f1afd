"""The admin speaks Swedish, also where Wagtail's own translation does not."""

import ast
import gettext
import json
import re
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.auth.models import Group
from django.contrib.humanize.templatetags.humanize import naturaltime
from django.test import Client
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page, Workflow

from cms.models import User
from goals.models import BudgetPage, GoalPage, Kpi, PlanPage, ResponsibleBody

FOLDER = Path(settings.BASE_DIR) / "cms/locale/sv/LC_MESSAGES"
ENTRY = re.compile(r'^msgid (".*")(?:\nmsgid_plural ".*")?\nmsgstr(?:\[0\])? (".*")(?:\nmsgstr\[1\] (".*"))?$', re.M)
ENGLISH = re.compile(
    r"\b(the|and|this|has been|with|your|you|pages?|created|saved|compare|delete|edit|root|site name|published|removed"
    r"|search|choose|select|updated|groups?|actions?|moderators?|editors|approval|headers?|of \d+|method)\b",
    re.IGNORECASE,
)
SPOKEN = ("aria-label", "title", "placeholder", "alt", "label", "data-w-tooltip-content-value")


def test_how_long_ago_something_was_is_told_in_swedish() -> None:
    with override("sv"):
        assert naturaltime(timezone.now() - timedelta(minutes=5, seconds=1)) == "5\xa0minuter sedan"


@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_compiled_translation_is_the_written_one(domain: str) -> None:
    with (FOLDER / f"{domain}.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    entries = [[ast.literal_eval(part or '""') for part in entry] for entry in ENTRY.findall(_written(domain))][1:]
    assert len(entries) == _written(domain).count("\nmsgid ") - 1
    for words, singular, plural in entries:
        one, many = compiled.ngettext(words, "", 1), compiled.ngettext(words, "", 2) if plural else ""
        assert (one if plural else compiled.gettext(words), many) == (singular, plural)


def _written(domain: str) -> str:
    return (FOLDER / f"{domain}.po").read_text()


def test_scripts_of_the_admin_speak_swedish(admin_client: Client) -> None:
    said = json.loads(f'"{"Nätverket svarar inte."}"')
    assert (
        json.dumps(said)[1:-1] in admin_client.get("/admin/jsi18n/", headers={"Accept-Language": "sv"}).content.decode()
    )


@pytest.fixture
def addresses(demo: str, db: None) -> list[str]:
    """The demo's forms, lists, reports and histories."""
    plan, goal, budget = PlanPage.objects.get(), GoalPage.objects.first(), BudgetPage.objects.get()
    body, kpi = ResponsibleBody.objects.first(), Kpi.objects.first()
    assert goal and body and kpi
    pages = [f"pages/{goal.pk}/{view}/" for view in ("edit", "history", "usage", "copy", "delete", "unpublish", "move")]
    snippets = [
        f"snippets/goals/{name}/{view}"
        for name, pk in (("responsiblebody", body.pk), ("kpi", kpi.pk))
        for view in ("", "add/", f"edit/{pk}/", f"history/{pk}/", f"usage/{pk}/", f"delete/{pk}/")
    ]
    others = ["", "pages/", "images/", "documents/", "reports/site-history/", "reports/workflow/", "reports/locked/"]
    rights = ["sites/", "users/", "groups/", "collections/", "redirects/", "locales/", "workflows/list/", "account/"]
    compare = f"pages/{goal.pk}/revisions/compare/earliest...live/"
    forms = [f"pages/{plan.pk}/", f"pages/{budget.pk}/edit/", f"pages/add/goals/goalpage/{plan.pk}/", compare]
    return [f"/admin/{path}" for path in [*others, *rights, *forms, *pages, *snippets]]


@pytest.mark.parametrize("username", ["administrator", "kommunikator"])
def test_no_page_of_the_admin_speaks_english(addresses: list[str], client: Client, username: str) -> None:
    client.force_login(User.objects.get(username=username))
    with override("sv"):
        assert {path: found for path in addresses if (found := _english(client, path))} == {}


def _english(client: Client, path: str) -> list[str]:
    page = BeautifulSoup(client.get(path, follow=True).content, "html.parser")
    blocks = " ".join(str(element["data-block"]) for element in page.select("[data-block]"))
    said = [word for word in ("Table headers", "Display the", "Which cells", "A heading that") if word in blocks]
    for part in page(["script", "style", "svg"]):
        part.extract()
    texts = [*page.stripped_strings, *(str(tag[name]) for name in SPOKEN for tag in page.find_all(attrs={name: True}))]
    return said + sorted({text for text in texts if ENGLISH.search(text)})


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        ("external", ["Webbadress", "Länktext"]),
        ("email", ["E-postadress", "Länktext", "Ämne", "Meddelande"]),
        ("phone", ["Telefonnummer", "Länktext"]),
        ("anchor", ["Ankare på sidan", "Länktext"]),
    ],
)
def test_links_in_a_text_are_asked_for_in_swedish(admin_client: Client, kind: str, labels: list[str]) -> None:
    html = admin_client.get(f"/admin/choose-{kind}-link/").json()["html"]
    found = [label.get_text(" ", strip=True) for label in BeautifulSoup(html, "html.parser").select("label")]
    assert [label.removesuffix(" *") for label in found] == labels


@pytest.mark.django_db
def test_wagtails_own_groups_workflow_and_names_are_gone(demo: str) -> None:
    assert not Group.objects.filter(name__in=["Moderators", "Editors"]).exists()
    assert [workflow.name for workflow in Workflow.objects.all()] == ["Godkännande före publicering"]
    assert Page.objects.get(depth=1).title == "Alla sidor"


@pytest.mark.django_db
def test_login_names_the_site_and_asks_in_swedish(client: Client) -> None:
    page = BeautifulSoup(client.get("/admin/login/").content, "html.parser")
    labels = [label.get_text(" ", strip=True) for label in page.select("label")]
    assert [page.title.string, page.h1.string] == ["Logga in - Mål och budget", "Logga in till Mål och budget"]
    assert labels == ["Användarnamn *", "Lösenord *", "Kom ihåg mig"]


def test_uses_of_a_page_are_counted_in_places(demo: str, admin_client: Client) -> None:
    goal = GoalPage.objects.first()
    assert goal
    assert "Används på 0 ställen." in admin_client.get(f"/admin/pages/{goal.pk}/unpublish/").content.decode()
    told = admin_client.post(f"/admin/pages/{goal.pk}/unpublish/", {"public_reason": "Prov"}, follow=True)
    assert f"Sidan ”{goal.title}” är avpublicerad." in unescape(told.content.decode())
