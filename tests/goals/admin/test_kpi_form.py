from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from goals.models import Kpi, KpiValue
from tests.factories.goals import make_kpi
from tests.goals.admin.conftest import add_row, form_of, send

pytestmark = pytest.mark.django_db

PUBLISH = {"action-publish": "1"}


def url_of(kpi: Kpi, view: str = "edit", *args: Any) -> str:
    return reverse(f"wagtailsnippets_goals_kpi:{view}", args=[kpi.pk, *args])


@pytest.fixture
def kpi(editor: Client) -> Kpi:
    """Made and published in the admin, with one value."""
    url = reverse("wagtailsnippets_goals_kpi:add")
    form = form_of(editor, url) | {"title": "Nöjda invånare", "kolada_id": "U07451", "unit": "procent"}
    add_row(form, "values", year="2022", gender="TOTAL", area="Östersund", value="79,84", source="", retrieved_at="")
    send(editor, url, form | {"source": "Kolada", "direction": "HIGHER_IS_BETTER"}, **PUBLISH)
    return Kpi.objects.get()


def values(kpi: Kpi) -> list[tuple[int, Decimal | None]]:
    return [(row.year, row.value) for row in KpiValue.objects.filter(kpi=kpi).order_by("sort_order", "pk")]


def test_key_figure_is_published_with_its_value(kpi: Kpi) -> None:
    assert (kpi.live, values(kpi)) == (True, [(2022, Decimal("79.8400"))])


@pytest.mark.parametrize("kolada_id", ["u07451", "U0745", "U074511", "07451", "U07451\n", "UU7451"])
def test_kolada_id_is_one_letter_and_five_digits(kolada_id: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Kpi(title="Namn", unit="procent", source="Kolada", kolada_id=kolada_id).full_clean()
    assert "Koladas beteckning är en stor bokstav och fem siffror, som U07451." in refused.value.messages


def test_kolada_id_is_said_once() -> None:
    named = [Kpi(title=title, kolada_id="N00558") for title in ("Nyckeltal N00558", "Bygglov")]
    assert [str(kpi) for kpi in named] == ["Nyckeltal N00558", "Bygglov (N00558)"]


def test_correction_is_added_below_the_published_value(editor: Client, kpi: Kpi) -> None:
    form = form_of(editor, url_of(kpi))
    add_row(form, "values", year="2022", gender="TOTAL", area="Östersund", value="79,9", source="", retrieved_at="")
    send(editor, url_of(kpi), form, **PUBLISH)
    assert values(kpi) == [(2022, Decimal("79.8400")), (2022, Decimal("79.9000"))]


def test_published_value_is_not_changed_by_the_form(editor: Client, kpi: Kpi) -> None:
    form = form_of(editor, url_of(kpi)) | {"values-0-value": "1", "values-0-year": "2000"}
    send(editor, url_of(kpi), form, **PUBLISH)
    assert values(kpi) == [(2022, Decimal("79.8400"))]


def test_published_value_is_not_deleted_by_the_form(editor: Client, kpi: Kpi) -> None:
    response = editor.post(url_of(kpi), form_of(editor, url_of(kpi)) | {"values-0-DELETE": "1"} | PUBLISH)
    assert response.context["form"].non_field_errors() == ["Värdet för 2022 är publicerat och kan inte tas bort."]


def test_published_value_survives_a_script() -> None:
    made = make_kpi(values=[KpiValue(year=2022, value=Decimal(1))])
    made.save_revision().publish()
    made = Kpi.objects.get()
    made.values = [KpiValue(year=2023, value=Decimal(2))]
    made.save()
    assert values(made) == [(2022, Decimal(1)), (2023, Decimal(2))]


def test_restored_key_figure_keeps_later_values(editor: Client, kpi: Kpi) -> None:
    old = kpi.latest_revision
    form = form_of(editor, url_of(kpi)) | {"title": "Nöjda medborgare"}
    add_row(form, "values", year="2023", gender="TOTAL", area="Östersund", value="80", source="", retrieved_at="")
    send(editor, url_of(kpi), form, **PUBLISH)
    before = list(KpiValue.objects.order_by("pk").values_list("uuid", flat=True))
    send(editor, url_of(kpi), form_of(editor, url_of(kpi, "revisions_revert", old.pk)), **PUBLISH)
    assert Kpi.objects.get().title == "Nöjda invånare"
    assert list(KpiValue.objects.order_by("pk").values_list("uuid", flat=True)) == before


def test_missing_value_is_nothing_never_zero(editor: Client, kpi: Kpi) -> None:
    form = form_of(editor, url_of(kpi))
    add_row(form, "values", year="2021", gender="WOMEN", area="Östersund", value="", source="", retrieved_at="")
    send(editor, url_of(kpi), form, **PUBLISH)
    assert values(kpi)[1] == (2021, None)


def test_revisions_of_a_key_figure_are_compared(editor: Client, kpi: Kpi) -> None:
    old = kpi.latest_revision
    form = form_of(editor, url_of(kpi))
    add_row(form, "values", year="2023", gender="TOTAL", area="Östersund", value="80,5", source="", retrieved_at="")
    send(editor, url_of(kpi), form)
    page = editor.get(url_of(kpi, "revisions_compare", old.pk, Kpi.objects.get().latest_revision.pk)).content.decode()
    assert "80,5" in page
