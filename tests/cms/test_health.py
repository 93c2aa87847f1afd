"""What the platform asks a process."""

import pytest
from django.db import connection
from django.test import Client


def test_live_process_needs_no_database_and_no_host_name(client: Client) -> None:
    answer = client.get("/health/live", headers={"host": "10.0.0.7:8000"})
    assert (answer.status_code, answer.content, answer["Cache-Control"]) == (200, b"ok\n", "no-store")


@pytest.mark.django_db
def test_process_is_ready_when_everything_is_migrated(client: Client) -> None:
    assert client.get("/health/ready").status_code == 200


@pytest.mark.django_db
def test_process_is_not_ready_while_a_migration_is_waiting(client: Client) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'goals'")
    answer = client.get("/health/ready")
    assert (answer.status_code, answer.content) == (503, b"migrations are waiting\n")


@pytest.mark.django_db
def test_process_is_not_ready_without_the_record(client: Client) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE record_head RENAME TO elsewhere")
    answer = client.get("/health/ready")
    assert (answer.status_code, answer.content) == (503, b"the database can't be read\n")


def test_request_id_of_the_proxy_is_kept(client: Client) -> None:
    given = "0123456789abcdef0123456789abcdef"
    assert client.get("/graphql?query={", headers={"x-request-id": given})["X-Request-ID"] == given


def test_request_id_that_is_no_id_is_replaced(client: Client) -> None:
    answer = client.get("/graphql?query={", headers={"x-request-id": 'a"} injected'})
    assert len(answer["X-Request-ID"]) == 32
