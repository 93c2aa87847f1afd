"""The endpoint's addresses, with and without a slash: a POST can't follow a redirect."""

from django.conf import settings
from django.urls import URLPattern, path

from cms.endpoint.graphiql import file
from cms.endpoint.reference.view import schema_reference
from cms.endpoint.version import content_version
from cms.endpoint.view import GraphQLView, NamedOperationView

urlpatterns: list[URLPattern] = [
    path("graphql", GraphQLView.as_view(), name="graphql"),
    path("graphql/", GraphQLView.as_view()),
    path("graphql/version", content_version, name="content_version"),
    path("graphql/operations/<path:name>", NamedOperationView.as_view(), name="graphql_operation"),
]
if settings.GRAPHIQL:
    urlpatterns.append(path("graphql/graphiql/<path:path>", file, name="graphiql_file"))
    urlpatterns.append(path("graphql/reference/", schema_reference, name="schema_reference"))
