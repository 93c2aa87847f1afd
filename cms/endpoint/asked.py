"""What a request asks, read from its body or its address."""

from dataclasses import dataclass
from typing import Any

import orjson
from django.conf import settings
from django.http import HttpRequest, QueryDict

from cms.endpoint.accept import JSON
from cms.endpoint.persisted import meant, named
from cms.endpoint.readable import readable_variables
from cms.endpoint.refusal import bad_request, over_limit, refusal


@dataclass(frozen=True, slots=True)
class Asked:
    """A GraphQL request, whichever way it came."""

    query: str
    operation_name: str | None
    variables: dict[str, Any]


def check_envelope(request: HttpRequest) -> None:
    """The sizes that are known before anything is read: address and header fields."""
    url = len(request.META.get("QUERY_STRING", "")) + len(request.path)
    if url > settings.GRAPHQL_MAX_URL:
        raise over_limit("bytes in an address", settings.GRAPHQL_MAX_URL, url, status=414)
    headers = sum(len(name) + len(str(value)) for name, value in request.META.items() if name.startswith("HTTP_"))
    if headers > settings.GRAPHQL_MAX_HEADERS:
        raise over_limit("bytes in header fields", settings.GRAPHQL_MAX_HEADERS, headers, status=431)


def asked(request: HttpRequest) -> Asked:
    """The parameters of a GET, HEAD or POST, checked for their shapes."""
    parameters = _body(request) if request.method == "POST" else _address(request)
    query, document_id = _text(parameters, "query"), _text(parameters, "documentId")
    name, variables = _text(parameters, "operationName"), _map(parameters, "variables")
    extensions = _map(parameters, "extensions")
    return Asked(meant(query, document_id, extensions), name, variables)


def asked_by_name(request: HttpRequest, operation: str) -> Asked:
    """The same for a stored operation at an address of its own: its document is known by its name."""
    text, parameters = named(operation), _address(request)
    variables = {**readable_variables(text, _given(request)), **_map(parameters, "variables")}
    return Asked(text, _text(parameters, "operationName"), variables)


def _text(parameters: dict[str, Any], name: str) -> str | None:
    value = parameters.get(name)
    if not isinstance(value, str | None):
        raise bad_request(f"`{name}` must be a string or null.")
    return value


def _map(parameters: dict[str, Any], name: str) -> dict[str, Any]:
    value = parameters.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise bad_request(f"`{name}` must be a JSON object or null.")
    return value


def _address(request: HttpRequest) -> dict[str, Any]:
    """Strings as they are, maps as JSON, an empty operationName as none; UTF-8, whatever a Content-Type says."""
    given = _given(request)
    parameters: dict[str, Any] = {name: given.get(name) or None for name in ("documentId", "operationName")}
    parameters["query"] = given.get("query")
    for name in ("variables", "extensions"):
        if given.get(name):
            parameters[name] = _json(str(given[name]).encode())
    return parameters


def _given(request: HttpRequest) -> QueryDict:
    return QueryDict(request.META.get("QUERY_STRING", "").encode("latin-1"), encoding="utf-8")


def _body(request: HttpRequest) -> dict[str, Any]:
    _check_content_type(request)
    if "CONTENT_LENGTH" not in request.META and "HTTP_TRANSFER_ENCODING" in request.META:
        raise refusal(411, "LENGTH_REQUIRED", "Send the body with a Content-Length.")
    # At most one byte more than allowed is ever read.
    given = request.META.get("CONTENT_LENGTH") or "0"
    length = int(given) if given.isdecimal() else 0
    body = b"" if length > settings.GRAPHQL_MAX_BODY else request.read(settings.GRAPHQL_MAX_BODY + 1)
    if max(length, len(body)) > settings.GRAPHQL_MAX_BODY:
        raise over_limit("bytes in a body", settings.GRAPHQL_MAX_BODY, max(length, len(body)), status=413)
    parameters = _json(body)
    if isinstance(parameters, list):
        raise bad_request("Batches are not served: send one operation in each request.")
    if not isinstance(parameters, dict):
        raise bad_request("The body must be a JSON object.")
    return parameters


def _check_content_type(request: HttpRequest) -> None:
    charset = (request.content_params or {}).get("charset", "utf-8").strip('"').lower()
    coding = request.headers.get("Content-Encoding", "identity").lower()
    if request.content_type != JSON or charset not in ("utf-8", "utf8") or coding != "identity":
        raise refusal(415, "UNSUPPORTED_MEDIA_TYPE", f"Send {JSON} in UTF-8, without a content coding.")


def _json(text: bytes) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise bad_request("The body or a parameter is not valid JSON.") from error
