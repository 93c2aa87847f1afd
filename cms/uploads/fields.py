"""Form fields that look at a file before anything else does."""

from typing import IO, Any, cast

from django.core.exceptions import ValidationError
from django.core.files.base import File
from wagtail.documents.fields import WagtailDocumentField
from wagtail.images.fields import WagtailImageField

from cms.pictures.acceptance import AS_JPEG, WRONG_KIND
from cms.pictures.cleaning import without_metadata
from cms.pictures.decode import decode
from cms.uploads.documents import check_document

AnyFile = File[bytes]
EMPTY = "Filen är tom. Välj en annan fil."
MOVING = "En rörlig png kan inte användas. Spara om den som en vanlig bild, eller som gif."
MISSING = "Välj en fil."


def clean(data: AnyFile) -> None:
    """In the upload itself, so that what waits for the rest of its form is clean too."""
    data.seek(0)
    if cleaned := without_metadata(data.read()):
        data.seek(0)
        data.truncate()
        data.write(cleaned)
        data.flush()
        data.size = len(cleaned)
    data.seek(0)


class PictureField(WagtailImageField):
    """Decodes the whole picture: Wagtail's own field reads large ones unasked, and broken ones halfway."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.help_text = "jpg, png, webp eller gif, högst 10 MB och 25 megapixel."
        self.error_messages |= {
            "required": MISSING,
            "empty": EMPTY,
            "invalid_image": MOVING,
            "invalid_image_extension": f"{WRONG_KIND} Är den HEIC? {AS_JPEG}",
            "file_too_large_unknown_size": "Bildfilen är för stor. Den får vara högst 10 MB.",
        }

    def to_python(self, data: Any) -> AnyFile | None:
        if isinstance(data, File) and data.size:
            decode(cast(IO[bytes], data), str(data.name))
            clean(data)
        return cast(AnyFile | None, super().to_python(data))

    # The contents have been held against the file name already, and `.jpeg` is a jpg.
    def check_image_file_format(self, f: AnyFile) -> None:
        return

    def run_validators(self, value: Any) -> None:
        try:
            super().run_validators(value)
        except ValidationError as error:
            raise ValidationError(self.error_messages["invalid_image_extension"]) from error


class CheckedDocumentField(WagtailDocumentField):
    """Opens the document: a file name alone says nothing."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.help_text = "pdf, docx, xlsx, odt, ods, csv eller txt, högst 50 MB."
        self.error_messages |= {"required": MISSING, "empty": EMPTY}

    def to_python(self, data: Any) -> AnyFile | None:
        if isinstance(data, File) and data.size:
            check_document(cast(IO[bytes], data), str(data.name))
        return cast(AnyFile | None, super().to_python(data))
