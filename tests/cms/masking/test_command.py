"""`manage.py mask_edition`."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cms.masking.act import mask_for_good
from cms.models import Image, User
from cms.publishing.keys import page_key, uuid_key
from cms.record.masking_scope import same_whole
from cms.record.models import Masking
from goals.models import GoalPage
from tests.cms.masking.conftest import REASON, edition
from tests.factories.site import make_user


def run(goal: GoalPage, *more: str, user: str = "arkivarie") -> str:
    out = StringIO()
    options = {"number": 1, "fields": ["statement"], "ground": "CONSENT", "reason": REASON, "user": user}
    call_command("mask_edition", page_key(goal), *more, stdout=out, **options)
    return out.getvalue()


def test_without_execute_it_only_tells(goal: GoalPage, archivist: User) -> None:
    assert run(goal) == (
        "Infrastruktur, publicering 1:\n  Målformulering: Ring Karin Ek.\n"
        "Ingenting är gjort. Lägg till --execute för att maskera.\n"
    )
    assert not Masking.objects.exists()


def test_execute_asks_for_the_title(goal: GoalPage, archivist: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda question: "ja")
    with pytest.raises(CommandError, match="Ingenting är gjort"):
        run(goal, "--execute")
    monkeypatch.setattr("builtins.input", lambda question: "Infrastruktur")
    assert run(goal, "--execute").endswith("Maskerat i 1 publiceringar.\n")
    assert Masking.objects.get().maskingattribution.user_name == "Maj Lind"


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_is_masked_without_a_word(goal: GoalPage, archivist: User, written: str) -> None:
    options = {"number": 1, "fields": ["statement"], "ground": "CONSENT", "reason": written, "user": "arkivarie"}
    with pytest.raises(CommandError, match="Det offentliga skälet är tomt"):
        call_command("mask_edition", page_key(goal), "--execute", stdout=StringIO(), **options)
    with pytest.raises(ValueError, match="Det offentliga skälet är tomt"):
        mask_for_good(lambda: same_whole(edition(goal, 3).sequence), ground="CONSENT", reason=written, actor=archivist)
    assert GoalPage.objects.get(pk=goal.pk).live
    assert not Masking.objects.exists()


def test_only_those_who_may(goal: GoalPage) -> None:
    make_user("annan", is_superuser=False)
    with pytest.raises(CommandError, match="får inte maskera"):
        run(goal, user="annan")


def test_photographers_name_is_masked_in_every_edition_of_the_picture(
    picture: Image, archivist: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.input", lambda question: "Karin Ek")
    options = {"number": 1, "fields": ["credit"], "ground": "CONSENT", "reason": REASON, "user": "arkivarie"}
    call_command("mask_edition", uuid_key("image", picture), "--execute", stdout=StringIO(), **options)
    assert Image.objects.get(pk=picture.pk).photographer == ""
    assert Masking.objects.get().fields == ["credit"]


def test_what_can_not_be_withdrawn_is_not_masked_whole(goal: GoalPage, archivist: User) -> None:
    body = uuid_key("body", goal.assignments.get().lead_body)
    options = {"number": 1, "ground": "CONSENT", "reason": REASON, "user": "arkivarie"}
    with pytest.raises(CommandError, match="går att maskera"):
        call_command("mask_edition", body, "--execute", stdout=StringIO(), **options)
