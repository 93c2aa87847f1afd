import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from cms.models import ArticlePage, HomePage
from goals.models import BudgetPage, GoalPage, GoalsAndBudgetPage, Kpi, PlanPage, ResponsibleBody
from tests.factories.goals import make_landing, make_plan

pytestmark = pytest.mark.django_db

LABELS = {
    HomePage: ["Sidans rubrik", "Ingress", "Avsnitt"],
    ArticlePage: ["Sidans rubrik", "Ingress", "Innehåll"],
    GoalsAndBudgetPage: ["Sidans rubrik", "Ingress", "Avsnitt"],
    PlanPage: ["Planens rubrik", "År", "Mandatperiod", "Inledning", "Beslut", "Dokument"],
    GoalPage: [
        "Nummer",
        "Målets namn",
        "Målformulering",
        "Avgränsning",
        "Bild",
        "Politisk text",
        "Uppdrag",
        "Nyckeltal",
        "Investeringar",
        "Mål i Agenda 2030",
        "Tidigare mål",
    ],
    BudgetPage: [
        "Budgetens rubrik",
        "År",
        "Ingress",
        "Innehåll",
        "Budgetrader",
        "Angiven summa",
        "Skattesats",
        "Källa",
        "Dokument",
    ],
}


def parent_of(model: type[Page]) -> Page:
    if model is HomePage:
        return Page.get_first_root_node()
    landing = make_landing()
    if model is GoalsAndBudgetPage:
        landing.delete()
        return landing.get_parent()
    return make_plan(landing) if model is GoalPage else landing


@pytest.mark.parametrize("model", list(LABELS), ids=lambda model: model.__name__)
def test_form_has_its_labels_in_the_order_of_the_public_page(editor: Client, model: type[Page]) -> None:
    url = reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent_of(model).pk])
    labels = labels_of(editor, url)
    assert [label for label in dict.fromkeys(labels) if label in LABELS[model]] == LABELS[model]


@pytest.mark.parametrize("model", [Kpi, ResponsibleBody], ids=lambda model: model.__name__)
def test_snippets_have_forms(editor: Client, model: type[Kpi | ResponsibleBody]) -> None:
    url = reverse(f"wagtailsnippets_goals_{model._meta.model_name}:add")
    assert {"Källa", "Värden"} <= set(labels_of(editor, url)) or model is ResponsibleBody


def labels_of(editor: Client, url: str) -> list[str]:
    """The headings of the form's own panels, without those of their rows."""
    page = BeautifulSoup(editor.get(url).content, "html.parser")
    headings = page.select(".w-panel__heading, .w-field__label")
    own = [heading.text for heading in headings if not heading.find_parent(attrs={"data-inline-panel-child": True})]
    return [re.sub(r"[\s*]+", " ", text).strip() for text in own]
