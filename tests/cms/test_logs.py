"""A line of the log."""

import json
import logging
import sys

from django.http import HttpRequest, HttpResponse

from cms.logs import JsonLine
from cms.request_id import RequestIdMiddleware


def line(message: str, *args: object, **rest: object) -> dict[str, object]:
    record = logging.LogRecord("cms.test", logging.ERROR, __file__, 1, message, args, rest.get("exc_info"))
    return json.loads(JsonLine().format(record))


def test_line_is_one_json_object() -> None:
    written = line("two\nlines %s", "å")
    assert (written["level"], written["logger"], written["message"]) == ("ERROR", "cms.test", "two\nlines å")
    assert written["request_id"] is None


def test_line_knows_its_request() -> None:
    seen: list[object] = []

    def view(request: HttpRequest) -> HttpResponse:
        seen.append(line("within")["request_id"])
        return HttpResponse()

    answer = RequestIdMiddleware(view)(HttpRequest())
    assert seen == [answer["X-Request-ID"]]


def test_line_about_a_finished_request_knows_it_too() -> None:
    request = HttpRequest()
    answer = RequestIdMiddleware(lambda _: HttpResponse())(request)
    record = logging.makeLogRecord({"msg": "Not Found", "request": request})
    assert json.loads(JsonLine().format(record))["request_id"] == answer["X-Request-ID"]


def test_error_brings_its_traceback() -> None:
    try:
        raise ValueError("wrong")
    except ValueError:
        written = line("failed", exc_info=sys.exc_info())
    assert str(written["traceback"]).endswith("ValueError: wrong")
