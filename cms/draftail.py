"""The editor of running text, which takes what an editor can have written and nothing else, and says what it is for."""

from typing import Any

from django.core.exceptions import BadRequest
from django.forms import Media
from wagtail.admin.rich_text import DraftailRichTextArea
from wagtail.admin.rich_text.editors.draftail import DraftailRichTextAreaAdapter
from wagtail.admin.telepath import register


class RichTextArea(DraftailRichTextArea):
    """A forged form is the sender's fault: Wagtail's own field would answer it with a server error."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        try:
            return super().value_from_datadict(data, files, name)
        except Exception as error:
            raise BadRequest(f"{name} holds no text of the editor's.") from error

    @property
    def media(self) -> Media:
        """Wagtail's own first, which ours names the fields of."""
        media: Media = super().media + Media(js=["cms/rich-text.js"])
        return media


class RichTextAreaAdapter(DraftailRichTextAreaAdapter):
    """Makes the editor of a block."""

    js_constructor = "cms.draftail.RichTextArea"


register(RichTextAreaAdapter(), RichTextArea)
