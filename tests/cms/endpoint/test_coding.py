"""Answers are compressed where it pays and the client can read it."""

import gzip

import brotli
import pytest
from django.test import Client

READ = {"br": brotli.decompress, "gzip": gzip.decompress, "": bytes}


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0.1, gzip;q=0.9", "gzip"),
        ("br;q=0, gzip;q=0", ""),
        ("*", "br"),
        ("deflate, zstd", ""),
        ("", ""),
    ],
)
def test_a_long_answer_is_coded_as_the_client_prefers(client: Client, accepted: str, coding: str) -> None:
    plain = client.get("/graphql?query={long}")
    response = client.get("/graphql?query={long}", headers={"Accept-Encoding": accepted})
    assert response.headers.get("Content-Encoding", "") == coding
    assert READ[coding](response.content) == plain.content
    assert response["Content-Length"] == str(len(response.content))
    assert response["ETag"] == plain["ETag"]


def test_a_short_answer_is_not_compressed(client: Client) -> None:
    response = client.get("/graphql?query={hello}", headers={"Accept-Encoding": "br"})
    assert "Content-Encoding" not in response
