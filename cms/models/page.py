"""What every page has."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.http import HttpRequest, HttpResponse
from wagtail.admin.panels import Panel
from wagtail.models import Page
from wagtail.utils.decorators import cached_classmethod

from cms.models.meaning import MeaningFields
from cms.page_forms import DraftFirstForm
from cms.panels import ADDRESS, SETTINGS, tabs_of


class BasePage(MeaningFields, Page):
    """A page of this site; everything that the public can read is one."""

    is_example = models.BooleanField(
        "hela sidan är ett exempel",
        default=False,
        help_text="Innehållet är påhittat för att visa hur sidan fungerar, och märks ”Exempel”.",
    )
    example_fields = ArrayField(
        models.CharField(max_length=50),
        verbose_name="fält som är exempel",
        default=list,
        blank=True,
        help_text="Fält vars innehåll är påhittat. Ta bort ett namn när innehållet är på riktigt.",
    )

    # In the order that readers meet them. Not "ord": it takes the boxes away, and lets a slip of the hand reorder.
    admin_default_ordering = "path"
    base_form_class = DraftFirstForm
    promote_panels = ADDRESS
    settings_panels = SETTINGS

    class Meta:
        abstract = True

    @cached_classmethod  # type: ignore[untyped-decorator]
    def get_edit_handler(cls) -> Panel:  # noqa: N805
        handler: Panel = tabs_of(cls).bind_to_model(cls)
        return handler

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The draft, as the front end would show it."""
        from cms.preview.page import preview_response

        return preview_response(request, self, mode_name)
