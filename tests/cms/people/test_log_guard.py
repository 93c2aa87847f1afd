"""The log stays as it was written: the database itself refuses all else, and old rows go by decision alone."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, PageLogEntry

from cms.people.audit import tell
from tests.factories.site import make_article, make_home, make_user

pytestmark = pytest.mark.django_db
DECISION = "KS 2031/123 § 4"


@pytest.mark.parametrize("change", ["update", "delete"])
def test_no_row_of_either_log_is_changed_or_removed(change: str) -> None:
    log(make_article(make_home()), "wagtail.lock")
    tell(make_user(), "people.password")
    for model in (ModelLogEntry, PageLogEntry):
        before = list(model.objects.order_by("pk").values())
        with pytest.raises(IntegrityError, match="The log is append-only"), transaction.atomic():
            entries = model.objects.all()
            entries.update(label="x") if change == "update" else entries.delete()
        assert before and list(model.objects.order_by("pk").values()) == before


def years_ago(years: int) -> dict[str, object]:
    return {"timestamp": timezone.now() - timedelta(days=365 * years)}


def dispose(*more: str, before: str, decision: str = DECISION) -> str:
    out = StringIO()
    call_command("dispose_log", f"--before={before}", f"--decision={decision}", *more, stdout=out)
    return out.getvalue()


def test_decision_removes_old_security_matters_and_nothing_else() -> None:
    user, page = make_user(), make_article(make_home())
    log(user, "people.password", **years_ago(5))
    log(page, "wagtail.view_restriction.create", **years_ago(5), data={"restriction": {"type": "login", "title": "x"}})
    log(page, "wagtail.publish", **years_ago(5))
    day = (timezone.localtime() - timedelta(days=365)).date().isoformat()
    assert dispose(before=day) == "2 rader. Lägg till --execute för att gallra.\n"
    assert dispose("--execute", before=day) == "2 rader är gallrade.\n"
    assert set(PageLogEntry.objects.values_list("action", flat=True)) == {"wagtail.create", "wagtail.publish"}
    actions = list(ModelLogEntry.objects.order_by("pk").values_list("action", flat=True))
    assert actions == ["people.created", "people.log_disposed"]
    told = ModelLogEntry.objects.latest("pk")
    assert (told.label, told.message) == ("Säkerhetsloggen", f"Tog bort 2 rader från tiden före {day}, {DECISION}")


@pytest.mark.parametrize(("before", "decision"), [("2999-01-01", DECISION), ("2020-01-01", " ")])
def test_nothing_is_removed_without_a_decision_or_of_days_to_come(before: str, decision: str) -> None:
    with pytest.raises(CommandError, match="kräver ett beslut"):
        dispose("--execute", before=before, decision=decision)
