"""Which document a request means: the one that it sends, or a stored one that it knows the hash or the name of."""

from typing import Any

from django.conf import settings

from cms.endpoint.refusal import Refusal, bad_request, refusal
from cms.endpoint.stored import hashed, stored_operations

_PREFIX = "sha256:"


def meant(query: str | None, document_id: str | None, extensions: dict[str, Any]) -> str:
    """The document. `document_id` is GraphQL over HTTP's, the extension Apollo's; neither ever stores anything.

    Raises Refusal where it is unknown, where a hash is not that of the document beside it, and where only stored
    documents may be asked for and this is none.
    """
    hashes = [_of_id(document_id), _of_apollo(extensions)]
    known = {given for given in hashes if given is not None}
    if query is None:
        return _stored(known)
    if known - {hashed(query)}:
        raise refusal(400, "HASH_MISMATCH", "The hash is not the SHA-256 of the document beside it.")
    if settings.GRAPHQL_STORED_ONLY and query not in stored_operations():
        raise refusal(403, "STORED_OPERATIONS_ONLY", "Only stored operations are answered here: send a `documentId`.")
    return query


def named(name: str) -> str:
    """The stored document of a name."""
    text = stored_operations().by_name.get(name)
    if text is None:
        raise refusal(404, "OPERATION_NOT_FOUND", "There is no stored operation of this name.")
    return text


def _stored(known: set[str]) -> str:
    if not known:
        raise bad_request("`query` must be a string: the GraphQL document.")
    if len(known) > 1:
        raise bad_request("`documentId` and `persistedQuery` name different documents.")
    text = stored_operations().by_id.get(known.pop())
    if text is None:
        raise _unknown()
    return text


def _of_id(document_id: str | None) -> str | None:
    """Ids of other kinds than ours are honest ids, of documents that we do not have."""
    if document_id is not None and not document_id.startswith(_PREFIX):
        raise _unknown()
    return document_id and document_id.removeprefix(_PREFIX)


def _of_apollo(extensions: dict[str, Any]) -> str | None:
    given = extensions.get("persistedQuery")
    if given is None:
        return None
    if not isinstance(given, dict) or given.get("version") != 1 or not isinstance(given.get("sha256Hash"), str):
        raise bad_request("`persistedQuery` must have `version` 1 and a `sha256Hash`.")
    return str(given["sha256Hash"])


def _unknown() -> Refusal:
    """In the words that Apollo's and urql's clients look for before they send the whole document."""
    refused = refusal(400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
    refused.lenient = True
    return refused
