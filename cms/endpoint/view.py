"""GraphQL over HTTP, as https://graphql.github.io/graphql-over-http/draft/ describes it."""

import logging
from typing import Any

import orjson
from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.utils.decorators import method_decorator
from django.utils.module_loading import import_string
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from graphql import GraphQLSchema

from cms.endpoint import accept, cors
from cms.endpoint.answer import NOTHING, Answer
from cms.endpoint.answering import prepare
from cms.endpoint.asked import Asked, asked, asked_by_name, check_envelope
from cms.endpoint.context import Context
from cms.endpoint.deadline import Deadline, Interrupted
from cms.endpoint.errors import internal, interrupted, listed
from cms.endpoint.freshness import is_known, kept_by_caches
from cms.endpoint.graphiql import page
from cms.endpoint.known import answer_to
from cms.endpoint.refusal import Refusal, bad_request, refusal
from cms.endpoint.response import Response, respond
from cms.record.instants import InvalidInstant

logger = logging.getLogger(__name__)


@method_decorator(csrf_exempt, name="dispatch")
class GraphQLView(View):
    """The endpoint for a schema.

    An own view, not graphene-django's: nearly every line of that one would be overridden. It sets a CSRF cookie and
    `Vary: Cookie`, accepts forms, knows one media type, answers 200 when the database is down, replaces the
    specification's validation rules with the ones it is given, and has no limits. A cookie is never read here, so no
    site can make a browser do anything in an editor's name.
    """

    methods = cors.METHODS
    """What is answered, as the header Allow says it."""
    schema: GraphQLSchema | None = None
    """The schema of settings.GRAPHENE, unless as_view() gets another."""
    context_class: type[Context] = Context
    kept = True
    """True where caches may keep the answers, which preview must not allow."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.has_editor and request.method == "GET" and accept.wants_page(request.headers.get("Accept")):
            return page(request)
        try:
            response = self._answer(request)
        except Refusal as reason:
            _log(reason)
            response = _refused(request, reason)
        return respond(request, response)

    @property
    def has_editor(self) -> bool:
        """True where a browser that follows a link gets the query editor."""
        return bool(settings.GRAPHIQL)

    def _answer(self, request: HttpRequest) -> Response:
        """The answer to a request; everything that can go wrong becomes a Refusal."""
        try:
            check_envelope(request)
            if request.method == "OPTIONS":
                return Response(204, NOTHING, {"Allow": self.methods} | cors.preflight(request))
            if request.method not in self.methods.split(", "):
                raise refusal(405, "METHOD_NOT_ALLOWED", f"Use one of {self.methods}.", {"Allow": self.methods})
            return self._content(request, accept.media_type(request.headers.get("Accept")))
        except Interrupted as interruption:
            raise interrupted(interruption) from interruption
        except InvalidInstant as error:
            raise refusal(400, "INVALID_AS_OF", str(error)) from error
        except (SuspiciousOperation, UnreadablePostError) as error:
            raise bad_request("The request could not be read.") from error
        except Refusal:
            raise
        except Exception as error:
            raise internal(error) from error

    def _content(self, request: HttpRequest, media_type: str) -> Response:
        deadline = Deadline(settings.GRAPHQL_REQUEST_TIMEOUT)
        prepared = prepare(self._schema(), self._asked(request), only_reads=request.method != "POST")
        content_type = {"Content-Type": f"{media_type}; charset=utf-8"}
        with self.context(request, deadline) as context:
            if not self.kept or "Authorization" in request.headers:
                return Response(200, prepared.answer(context), content_type)
            answer, current = answer_to(prepared, context)
        etag = answer.etag(media_type)
        known = request.method != "POST" and is_known(request.headers.get("If-None-Match"), etag)
        headers = content_type | {"ETag": etag} | kept_by_caches(answer, current)
        return Response(304 if known else 200, answer, headers, current)

    def _asked(self, request: HttpRequest) -> Asked:
        return asked(request)

    def context(self, request: HttpRequest, deadline: Deadline) -> Context:
        """What resolvers are given. May raise Refusal, as preview does without a token."""
        return self.context_class(request, deadline)

    def _schema(self) -> GraphQLSchema:
        if self.schema is not None:
            return self.schema
        schema: GraphQLSchema = import_string(settings.GRAPHENE["SCHEMA"]).graphql_schema
        return schema


class NamedOperationView(GraphQLView):
    """A stored operation at an address of its own: `/graphql/operations/plan?variables={"year":2024}`, by GET alone."""

    methods = "GET, HEAD, OPTIONS"
    has_editor = False

    def _asked(self, request: HttpRequest) -> Asked:
        return asked_by_name(request, self.kwargs["name"])


def _log(reason: Refusal) -> None:
    """What is broken comes with its traceback; what is only slow or gone says what it is."""
    for cause in reason.causes:
        if reason.status == 503:
            logger.warning("No answer now: %r", cause.__cause__ or cause)
        else:
            logger.error("No answer: %r", cause, exc_info=cause)


def _refused(request: HttpRequest, reason: Refusal) -> Response:
    """A refusal in the media type that the client asked for, as far as it asked for one of ours."""
    media_type = accept.preferred(request.headers.get("Accept") or accept.JSON, (accept.JSON, accept.GRAPHQL))
    status = 200 if reason.lenient and media_type == accept.JSON else reason.status
    headers = {"Content-Type": f"{media_type or accept.JSON}; charset=utf-8", **reason.headers}
    if status == 405:
        headers.setdefault("Allow", cors.METHODS)
    body = orjson.dumps({"errors": listed(reason.errors)})
    return Response(status, Answer.of(body, past=False, tags=()), headers)
