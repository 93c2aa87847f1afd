"""A field that says how long its text is, and how long it had better be."""

from typing import Any

from wagtail.admin.panels import FieldPanel


class CountedPanel(FieldPanel):
    """`most` is advice to the writer: the field itself takes more."""

    def __init__(self, field_name: str, *, most: int, **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.most = most

    def clone_kwargs(self) -> dict[str, Any]:
        return {**super().clone_kwargs(), "most": self.most}

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.bound_field is not None:
                attrs = self.bound_field.field.widget.attrs
                controllers = [attrs.get("data-controller", ""), "counter"]
                attrs |= {"data-controller": " ".join(controllers).strip(), "data-counter-most-value": self.panel.most}
