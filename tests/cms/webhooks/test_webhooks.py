"""What is told of a publication: signed, again when it fails, and never to whom it must not."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone

from cms.publishing.keys import page_key
from cms.record.reader import open_snapshot
from cms.record.tags import tag_of
from cms.webhooks import courier, outbox, sending
from cms.webhooks.courier import PAUSES, deliver_due, forget_old
from cms.webhooks.models import Delivery
from cms.webhooks.sending import NotDeliveredError
from tests.cms.webhooks.receiver import SECRET, Receiver
from tests.factories.goals import assignment, make_body, make_goal
from tests.factories.site import make_article, make_home

pytestmark = pytest.mark.django_db


def only() -> Delivery:
    return Delivery.objects.get()


def path_of(page: Any) -> str:
    edition = open_snapshot().get(page_key(page))
    assert edition is not None
    return edition.path


@pytest.fixture
def home(receiver: Receiver) -> Any:
    page = make_home()
    Delivery.objects.all().delete()
    return page


def test_publication_is_told_signed_with_paths_tags_and_editions(home: Any, receiver: Receiver) -> None:
    article = make_article(home)
    assert deliver_due() == Delivery.objects.count() > 0
    told = receiver.messages[0]
    assert told["type"] == "content.changed"
    assert {
        "key": page_key(article),
        "type": "Article",
        "number": 1,
        "kind": "FIRST",
        "path": path_of(article),
        "locale": "sv",
    } in told["data"]["editions"]
    assert {tag_of(page_key(article)), "any:Article", "any:page", f"order:{tag_of(page_key(home))}"} <= set(
        told["data"]["tags"]
    )
    assert told["data"]["complete"] is True
    assert set(receiver.ids) == {delivery.message_id for delivery in Delivery.objects.all()}


def test_front_end_forgets_by_tag_and_cdn_by_address_what_changed_and_nothing_else(
    receiver: Receiver, settings: Any, client: Client
) -> None:
    settings.WEBHOOKS = [{"url": receiver.url(path), "secret": SECRET} for path in ("/next", "/cdn")]
    body = make_body()
    goal = make_goal()
    goal.assignments = [assignment(body)]
    goal.save_revision().publish()
    make_article(make_home_of(goal))
    deliver_due()
    query = "query($path: String!) { page(path: $path) { title ... on Goal { assignments { leadBody { name } } } } }"
    for path in (path_of(goal), "/sa-styrs-kommunen/"):
        answer = client.get("/graphql", {"query": query, "variables": f'{{"path": "{path}"}}'})
        receiver.by_tag[path] = set(answer["Cache-Tag"].split(","))
        assert set(answer["Surrogate-Key"].split(" ")) == receiver.by_tag[path]
        receiver.by_path.add(path)
    body.name = "Tekniska nämnden"
    body.save_revision().publish()
    deliver_due()
    assert list(receiver.by_tag) == ["/sa-styrs-kommunen/"]
    assert receiver.by_path == {"/sa-styrs-kommunen/"}


def test_message_that_names_less_than_what_changed_says_so(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """One renamed body may stand on more pages than a message names."""
    body, goal = make_body(), make_goal()
    other = make_goal(goal.get_parent(), "Utbildning")
    for page in (goal, other):
        page.assignments = [assignment(body)]
        page.save_revision().publish()
    deliver_due()
    whole = receiver.messages[-1]["data"]
    monkeypatch.setattr(outbox, "MOST", 1)
    body.name = "Tekniska nämnden"
    body.save_revision().publish()
    deliver_due()
    cut = receiver.messages[-1]["data"]
    assert (whole["complete"], len(cut["editions"]), len(cut["paths"]), cut["complete"]) == (True, 1, 1, False)


def make_home_of(page: Any) -> Any:
    return page.get_ancestors()[1]


def test_draft_is_not_told(home: Any, receiver: Receiver) -> None:
    home.title = "Utkast"
    home.save_revision()
    assert not Delivery.objects.exists()


def test_what_is_rolled_back_is_never_told(home: Any, receiver: Receiver) -> None:
    with transaction.atomic():
        make_article(home)
        transaction.set_rollback(True)
    assert not Delivery.objects.exists()


def test_nothing_is_written_where_nobody_is_told(settings: Any) -> None:
    make_home()
    assert not Delivery.objects.exists()


def test_failed_attempt_waits_longer_and_longer_and_is_given_up(home: Any, receiver: Receiver) -> None:
    make_article(home)
    Delivery.objects.exclude(pk=Delivery.objects.earliest("created_at").pk).delete()
    receiver.status = 500
    for pause in PAUSES:
        assert deliver_due() == 0
        assert only().due_at is not None
        assert abs((only().due_at - timezone.now()).total_seconds() - pause) < 5
        Delivery.objects.update(due_at=timezone.now())
    deliver_due()
    assert (only().state(), only().attempts, only().error) == ("Gav upp", len(PAUSES) + 1, "Mottagaren svarade 500.")
    assert (deliver_due(), len(set(receiver.ids))) == (0, 1)


def test_target_that_fails_is_asked_once_in_a_round_and_keeps_nobody_waiting(receiver: Receiver, settings: Any) -> None:
    well, ill = receiver.url("/cdn"), "http://127.0.0.1:1/"
    settings.WEBHOOKS = [{"url": url, "secret": SECRET} for url in (well, ill)]
    payload = '{"data": {"paths": []}}'
    for target in (ill, ill, well, ill, well):
        Delivery.objects.create(target=target, payload=payload)
    assert deliver_due() == 2
    assert sorted(Delivery.objects.filter(target=ill).values_list("attempts", flat=True)) == [0, 0, 1]


@pytest.mark.parametrize(("status", "state"), [(302, "Väntar"), (404, "Väntar"), (410, "Gav upp"), (200, "Levererad")])
def test_only_success_is_success(home: Any, receiver: Receiver, status: int, state: str) -> None:
    receiver.status = status
    make_article(home)
    deliver_due()
    assert {delivery.state() for delivery in Delivery.objects.all()} == {state}


def test_command_lets_what_was_given_up_be_told_again_under_its_own_id(home: Any, receiver: Receiver) -> None:
    receiver.status = 410
    make_article(home)
    deliver_due()
    receiver.status, said = 204, StringIO()
    call_command("replay_webhooks", stdout=said)
    count = Delivery.objects.count()
    assert said.getvalue() == f"{count} webhookar skickas igen av arbetaren.\n"
    assert deliver_due() == count
    assert len(receiver.ids) == 2 * len(set(receiver.ids))


def test_target_that_is_no_longer_named_is_not_told(home: Any, receiver: Receiver, settings: Any) -> None:
    make_article(home)
    settings.WEBHOOKS = []
    deliver_due()
    assert {delivery.state() for delivery in Delivery.objects.all()} == {"Gav upp"}


def test_outbox_forgets_what_it_is_done_with() -> None:
    now = timezone.now()
    for age in (29, 31):
        Delivery.objects.create(target="a", payload="{}", due_at=None, delivered_at=now - timedelta(days=age))
    for age in (179, 181):
        Delivery.objects.create(target="b", payload="{}", due_at=None, given_up_at=now - timedelta(days=age))
    Delivery.objects.create(target="c", payload="{}", created_at=now - timedelta(days=999))
    forget_old()
    assert sorted(Delivery.objects.values_list("target", flat=True)) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data/", "http://[::ffff:169.254.169.254]/", "http://0.0.0.0/",
        "http://224.0.0.1/", "http://[fe80::1]/", "http://255.255.255.255/", "http://finns-inte.invalid/",
    ],
)  # fmt: skip
def test_platforms_own_addresses_are_never_told(receiver: Receiver, settings: Any, url: str) -> None:
    settings.WEBHOOKS = [{"url": url, "secret": SECRET}]
    Delivery.objects.create(target=url, payload="{}")
    deliver_due()
    assert only().error in ("Adressen leder till en maskin som inte får nås härifrån.", "Värdnamnet finns inte.")


def test_production_tells_neither_itself_nor_anybody_in_clear_text(receiver: Receiver, settings: Any) -> None:
    settings.WEBHOOKS_MAY_BE_LOCAL = False
    assert [message.id for message in run_checks()].count("webhooks.E001") == 1
    settings.WEBHOOKS = [{"url": receiver.url("/next").replace("http:", "https:"), "secret": SECRET}]
    with pytest.raises(NotDeliveredError, match="inte får nås"):
        sending.send(courier.targets()[0], "msg_1", 1, b"{}")


@pytest.mark.parametrize(
    "webhooks",
    [
        {}, ["https://a.example"], [{"url": "https://a.example"}], [{"url": "ftp://a.example", "secret": SECRET}],
        [{"url": "https://user:pw@a.example", "secret": SECRET}], [{"url": "https:///a", "secret": SECRET}],
        [{"url": "https://a.example", "secret": "short"}], [{"url": "https://a.example", "secret": "whsec_YWJj"}],
        [{"url": "https://a.example", "secret": "whsec_åäö"}],
    ],
)  # fmt: skip
def test_targets_that_are_wrong_stop_the_start_and_show_no_secret(settings: Any, webhooks: Any) -> None:
    settings.WEBHOOKS = webhooks
    found = [message for message in run_checks() if message.id == "webhooks.E001"]
    assert len(found) == 1
    assert all(secret not in found[0].msg for secret in (SECRET, "pw", "short"))
