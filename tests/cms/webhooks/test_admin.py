"""The outbox in the admin."""

import pytest
from django.test import Client
from django.utils import timezone

from cms.webhooks.models import Delivery
from cms.webhooks.wagtail_hooks import ToLookAtPolicy
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


def test_deliveries_may_be_seen_and_nothing_else() -> None:
    policy, user = ToLookAtPolicy(Delivery), make_user()
    assert [policy.user_has_permission(user, action) for action in ("view", "add", "change", "delete")] == [
        True, False, False, False,
    ]  # fmt: skip
    nobody = make_user("annan", is_superuser=False)
    assert not policy.user_has_permission(nobody, "view")


def test_list_says_what_was_given_up_and_why(client: Client) -> None:
    Delivery.objects.create(
        target="https://www.exempel.se/hook", payload='{"type":"content.changed"}', due_at=None, attempts=9,
        given_up_at=timezone.now(), error="Mottagaren svarade 500.",
    )  # fmt: skip
    client.force_login(make_user())
    listed = client.get("/admin/webhookar/").content.decode()
    for words in ("https://www.exempel.se/hook", "Gav upp", "Mottagaren svarade 500.", "Webhookleveranser"):
        assert words in listed
    shown = client.get(f"/admin/webhookar/inspect/{Delivery.objects.get().pk}/").content.decode()
    assert "content.changed" in shown


def test_nothing_can_be_added_or_changed_there(client: Client) -> None:
    delivery = Delivery.objects.create(target="https://www.exempel.se/hook", payload="{}")
    client.force_login(make_user())
    for address in ("new/", f"edit/{delivery.pk}/", f"delete/{delivery.pk}/"):
        client.post(f"/admin/webhookar/{address}", {"target": "https://evil.example"})
    assert list(Delivery.objects.values_list("target", flat=True)) == ["https://www.exempel.se/hook"]
