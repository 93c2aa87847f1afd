"""The panel nearest the publish button: what the change means to those who read the page."""

from typing import Any

from django.forms import RadioSelect, Textarea
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from cms.counted_panel import CountedPanel
from cms.enums import ChangeKind

_OLD_REVISION = "revisions_revert"


class MeaningPanel(MultiFieldPanel):
    """Says nothing yet where an old revision is restored: restoring is a change of its own."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            match = getattr(self.request, "resolver_match", None)
            if self.form is not None and match and match.url_name == _OLD_REVISION:
                self.form.initial |= {"change_kind": ChangeKind.MINOR, "change_note": ""}

        def render_html(self, parent_context: Any = None) -> SafeString:
            html: SafeString = super().render_html(parent_context)
            return html + _public_when_opened(self.instance)


def _public_when_opened(instance: Any) -> SafeString:
    from cms.publishing.meanwhile import FIELD, public_key  # the models, whose panels these are, come first

    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, public_key(instance))


MEANING = MeaningPanel(
    [
        FieldPanel("change_kind", widget=RadioSelect),
        CountedPanel("change_note", most=300, widget=Textarea(attrs={"rows": 2})),
    ],
    heading="Vad ändringen betyder",
    help_text="Slaget och noteringen läses av alla när du publicerar. ”Granska ändringen” i publiceringsmenyn visar "
    "vad som blir offentligt.",
    classname="meaning",
)
