"""`/graphql/reference/`: made of the schema that answers and the files that front ends send, from this host alone."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.module_loading import import_string

from cms.endpoint.reference.examples import operations
from cms.endpoint.reference.words import kinds, row_of

POLICY = "default-src 'none'; style-src 'self'; img-src data:"


def schema_reference(request: HttpRequest) -> HttpResponse:
    return reference(style=reverse("graphiql_file", kwargs={"path": "reference.css"}), explorer=True)


def reference(style: str, *, explorer: bool) -> HttpResponse:
    """With the address of its style sheet, and whether there is an editor for questions."""
    schema = import_string(settings.GRAPHENE["SCHEMA"]).graphql_schema
    shown = {
        "operations": operations(),
        "kinds": [{"title": kind.title, "types": [row_of(type_) for type_ in kind.types]} for kind in kinds(schema)],
        "style": style,
        "explorer": explorer,
    }
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
    return HttpResponse(render_to_string("cms/schema_reference.html", shown), headers=headers)
