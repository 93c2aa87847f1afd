"""An editor in the admin, and a goal's form as a browser sends it."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from goals.models import GoalPage, ResponsibleBody
from tests.factories.goals import assignment, follow_up, make_body, make_goal, make_plan
from tests.factories.site import make_user

Form = dict[str, Any]


@pytest.fixture
def editor(client: Client) -> Client:
    """A browser where an administrator has logged in."""
    client.force_login(make_user())
    return client


@pytest.fixture
def approver() -> Client:
    """Another browser, where somebody else may publish."""
    client = Client()
    client.force_login(make_user("godkannare"))
    return client


@pytest.fixture
def board() -> ResponsibleBody:
    return make_body("Kommunstyrelsen", abbreviation="KS")


@pytest.fixture
def goal(board: ResponsibleBody) -> GoalPage:
    """A published goal with one assignment that has one follow-up."""
    reports = [follow_up("T1", "EXPECTED", comment="<p>På väg.</p>")]
    return make_goal(make_plan(), assignments=[assignment(board, follow_ups=reports)])


def form_of(editor: Client, url: str) -> Form:
    """What a browser would send back, had the editor changed nothing."""
    response = editor.get(url)
    assert response.status_code == 200, response
    form = BeautifulSoup(response.content, "html.parser").select_one("form#page-edit-form, form[data-edit-form]")
    assert form is not None
    sent: Form = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        _collect(field, sent)
    # The browser builds the form of a StreamField by itself.
    return sent | nested_form_data({field["id"]: streamfield([]) for field in form.select("[data-block]")})


def _collect(field: Any, sent: Form) -> None:
    name, kind = field["name"], field.get("type")
    if "__prefix__" in name or field.has_attr("disabled"):
        return
    if field.name == "textarea":
        sent[name] = field.text.removeprefix("\n")
    elif field.name == "select":
        chosen = field.select_one("option[selected]")
        sent[name] = chosen["value"] if chosen else ""
    elif kind in ("checkbox", "radio"):
        if field.has_attr("checked"):
            sent.setdefault(name, []).append(field.get("value", "on"))
    elif kind != "submit":
        sent[name] = field.get("value", "")


def edit_url(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def add_row(form: Form, relation: str, **fields: Any) -> None:
    """A new row at the end, as the browser's button adds it."""
    count = int(form[f"{relation}-TOTAL_FORMS"])
    form[f"{relation}-TOTAL_FORMS"] = str(count + 1)
    for name, value in {"id": "", "row_uuid": "", "ORDER": str(count + 1), "DELETE": "", **fields}.items():
        form[f"{relation}-{count}-{name}"] = value


def no_rows(prefix: str) -> Form:
    """The formset that stands in a new row, still empty."""
    return {
        f"{prefix}-{name}": value
        for name, value in {
            "TOTAL_FORMS": "0",
            "INITIAL_FORMS": "0",
            "MIN_NUM_FORMS": "0",
            "MAX_NUM_FORMS": "1000",
        }.items()
    }


def send(editor: Client, url: str, form: Form, **action: str) -> None:
    """Save, and insist that the form was accepted."""
    response = editor.post(url, {**form, **action})
    assert response.status_code == 302, form_errors(response)


def form_errors(response: Any) -> str:
    form = response.context["form"]
    return f"{form.errors} {[formset.errors for formset in form.formsets.values()]}"
