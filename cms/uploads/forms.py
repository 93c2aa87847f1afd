"""Wagtail's upload forms with our fields in place of its own, wherever an upload form has a file at all."""

from typing import Any

from django import forms
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from cms.uploads.fields import CheckedDocumentField, PictureField


class ImageForm(BaseImageForm):
    """For one image, several at once, and the image chooser."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        replace_file_field(self, PictureField)


class DocumentForm(BaseDocumentForm):
    """For one document, several at once, and the document chooser."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        replace_file_field(self, CheckedDocumentField)


def replace_file_field(form: forms.BaseForm, field_class: type[forms.Field]) -> None:
    # A field declared on the class would come back on the forms that edit many at once, which have no file.
    if old := form.fields.get("file"):
        widget = old.widget
        form.fields["file"] = field_class(label=old.label, required=old.required, widget=widget)
        form.fields["file"].widget.attrs |= {k: v for k, v in widget.attrs.items() if k.startswith("data-")}
