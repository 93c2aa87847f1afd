"""Wagtail's upload forms with our fields in place of its own, wherever an upload form has a file at all."""

from typing import Any

from django import forms
from wagtail.documents.forms import BaseDocumentForm
from wagtail.documents.permissions import permission_policy as documents
from wagtail.images.forms import BaseImageForm
from wagtail.images.permissions import permission_policy as images
from wagtail.utils.file import hash_filelike

from cms.approval.four_eyes import exchanged
from cms.conflicts.unversioned import refuse_overtaken, remember_version
from cms.enums import Persons
from cms.uploads.fields import CheckedDocumentField, PictureField


class ImageForm(BaseImageForm):
    """For one image, several at once, and the image chooser."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = kwargs.get("user")
        replace_file_field(self, PictureField)
        remember_version(self)

    def clean(self) -> dict[str, Any]:
        """The ground is asked for with the picture: whoever uploads it knows, and the publisher does not."""
        cleaned: dict[str, Any] = super().clean()
        refuse_overtaken(self)
        refuse_unread(self)
        refuse_duplicate(self, images, "Bilden finns redan i bildbanken som ”{}”. Använd den.")
        shown = cleaned.get("persons") in (Persons.ADULTS, Persons.CHILDREN)
        if shown and "legal_basis" in self.fields and not cleaned.get("legal_basis"):
            self.add_error("legal_basis", "Bilden visar någon som går att känna igen. Skriv med vilken rätt den visas.")
        return cleaned


class DocumentForm(BaseDocumentForm):
    """For one document, several at once, and the document chooser."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = kwargs.get("user")
        replace_file_field(self, CheckedDocumentField)
        remember_version(self)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        refuse_overtaken(self)
        refuse_unread(self)
        refuse_duplicate(self, documents, "Filen finns redan bland dokumenten som ”{}”. Använd den.")
        return cleaned


def refuse_unread(form: Any) -> None:
    """A replaced file is public at once, wherever it is shown."""
    if form.instance.pk and "file" in form.changed_data and (refused := exchanged(form.instance, form.user)):
        form.add_error("file", refused)


def refuse_duplicate(form: Any, policy: Any, said: str) -> None:
    """The same file under another name is the same file; what the uploader may not see is not told of."""
    file = form.cleaned_data.get("file")
    if "file" not in form.changed_data or not file or form.user is None:
        return
    seen = policy.instances_user_has_permission_for(form.user, "choose").filter(file_hash=hash_filelike(file))
    if found := seen.exclude(pk=form.instance.pk).first():
        form.add_error("file", said.format(found.title))


def replace_file_field(form: forms.BaseForm, field_class: type[forms.Field]) -> None:
    # A field declared on the class would come back on the forms that edit many at once, which have no file.
    if old := form.fields.get("file"):
        widget = old.widget
        form.fields["file"] = field_class(label=old.label, required=old.required, widget=widget)
        form.fields["file"].widget.attrs |= {k: v for k, v in widget.attrs.items() if k.startswith("data-")}
