"""What is shared by many pages and has no address of its own."""

from uuid import uuid4

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.http import HttpRequest, HttpResponse
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import DraftStateMixin, PreviewableMixin, Revision, RevisionMixin

from cms.meaning_forms import MeaningForm
from cms.models import MeaningFields


class Snippet(MeaningFields, DraftStateMixin, RevisionMixin, PreviewableMixin, models.Model):
    """Written as a draft, public when published, known by its UUID."""

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)

    base_form_class: type[WagtailAdminModelForm] = MeaningForm

    class Meta:
        abstract = True

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The draft, on a page that uses it."""
        from cms.preview.page import preview_response

        return preview_response(request, self, mode_name)


def revisions_of(name: str) -> GenericRelation:
    """The relation that lets Wagtail delete a snippet's revisions with it."""
    return GenericRelation(
        Revision,
        content_type_field="content_type",
        object_id_field="object_id",
        related_query_name=name,
        for_concrete_model=False,
    )
