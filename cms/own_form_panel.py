"""A field that chooses what is shared by many pages, and leads to the form in which that is written."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import FieldPanel


class OwnFormPanel(FieldPanel):
    """`leads` says what is written there: only to whom may write it."""

    def __init__(self, field_name: str, *, leads: str, **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.leads = leads

    def clone_kwargs(self) -> dict[str, Any]:
        return {**super().clone_kwargs(), "leads": self.leads}

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.bound_field is None or self.request is None:
                return
            viewset = self.bound_field.field.queryset.model.snippet_viewset
            if viewset.permission_policy.user_has_permission(self.request.user, "change"):
                address = reverse(viewset.get_url_name("edit"), args=["0"])
                told = {"data-own-form-address-value": address, "data-own-form-words-value": self.panel.leads}
                self.bound_field.field.widget.attrs |= {"data-controller": "own-form", **told}
