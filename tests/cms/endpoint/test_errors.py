"""Errors tell a reader what to do, and nothing of what is inside."""

import logging

import pytest

from tests.cms.endpoint.conftest import Ask


def test_what_breaks_inside_is_masked_and_logged(get: Ask, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "cms.endpoint"):
        response = get("{ hello broken }", headers={"X-Request-ID": "0123456789abcdef"})
    assert response.status_code == 500
    assert response.json() == {
        "errors": [
            {
                "message": "Something went wrong on our side.",
                "extensions": {"code": "INTERNAL_SERVER_ERROR", "requestId": "0123456789abcdef"},
            }
        ]
    }
    assert response["Cache-Control"] == "no-store"
    assert "ETag" not in response
    assert "host=db.internal password=hemligt" in caplog.text


def test_a_null_where_none_may_be_is_masked(get: Ask) -> None:
    response = get("{ nothing }")
    assert (response.status_code, response.json()["errors"][0]["message"]) == (500, "Something went wrong on our side.")


def test_an_argument_that_a_resolver_refuses_is_400_with_its_code(get: Ask) -> None:
    response = get("{ hello refused }", headers={"X-Request-ID": "0123456789abcdef"})
    assert response.status_code == 400
    assert response.json() == {
        "errors": [
            {
                "message": "`year` must be a year.",
                "locations": [{"line": 1, "column": 9}],
                "extensions": {"code": "BAD_USER_INPUT", "requestId": "0123456789abcdef"},
            }
        ]
    }


def test_an_answer_has_at_most_five_errors(get: Ask) -> None:
    response = get("{ " + " ".join(f"absent{n}" for n in range(15)) + " }")
    assert [error["message"] for error in response.json()["errors"]] == [
        f"Cannot query field 'absent{n}' on type 'Query'." for n in range(5)
    ]


def test_wrong_variables_are_at_most_five_errors(post: Ask) -> None:
    response = post("query ($of: [Int!]!) { numbers(of: $of) }", variables={"of": ["a"] * 50})
    assert (response.status_code, len(response.json()["errors"])) == (400, 5)
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize("query", ["{ helo }", "{ hello(nam: 1) }", "{ page { ... on Gaol { title } } }"])
def test_names_are_not_guessed_at(get: Ask, query: str) -> None:
    assert "Did you mean" not in get(query).content.decode()


def test_names_are_guessed_at_in_development(get: Ask, settings: object) -> None:
    settings.GRAPHQL_SUGGESTIONS = True  # type: ignore[attr-defined]
    assert get("{ hallo }").json()["errors"][0]["message"].endswith("Did you mean 'hello'?")


def test_a_long_mistake_is_not_repeated(get: Ask) -> None:
    response = get("{ " + "x" * 6_000 + " }")
    assert len(response.json()["errors"][0]["message"]) == 500
