"""What development serves beside the endpoint."""

from django.urls import path

from cms.endpoint.graphiql import file
from cms.endpoint.reference.view import schema_reference

urlpatterns = [
    path("graphql/graphiql/<path:path>", file, name="graphiql_file"),
    path("graphql/reference/", schema_reference),
]
