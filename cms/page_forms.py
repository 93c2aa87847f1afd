"""How pages are first saved from the admin."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from cms.meaning_forms import MeaningForm


class DraftFirstForm(MeaningForm, WagtailAdminPageForm):
    """A new page begins as a draft, also under "Publicera".

    Wagtail's create view would add it live and publish afterwards: a page scheduled for next week would be public for
    a moment, and one that a rule refuses would be lost with its transaction.
    """

    def save(self, commit: bool = True) -> Any:
        if self.instance._state.adding:
            self.instance.live = False
        return super().save(commit)
