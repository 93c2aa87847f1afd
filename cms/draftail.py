"""The editor of running text, which takes what an editor can have written and nothing else."""

from typing import Any

from django.core.exceptions import BadRequest
from wagtail.admin.rich_text import DraftailRichTextArea


class RichTextArea(DraftailRichTextArea):
    """A forged form is the sender's fault: Wagtail's own field would answer it with a server error."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        try:
            return super().value_from_datadict(data, files, name)
        except Exception as error:
            raise BadRequest(f"{name} holds no text of the editor's.") from error
