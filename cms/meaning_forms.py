"""Where an editor says what a change means."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm

from cms.enums import ChangeKind

FIELDS = ("change_kind", "change_note")


class MeaningForm(WagtailAdminModelForm):
    """Asks what a change means once there is something public to change. Never stops a draft."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None or (self.instance.first_published_at is None and not self.instance.live):
            for name in FIELDS:
                self.fields.pop(name, None)
        elif "change_kind" in self.fields:
            self.fields["change_kind"].required = False

    def clean_change_kind(self) -> str:
        return self.cleaned_data["change_kind"] or ChangeKind.MINOR
