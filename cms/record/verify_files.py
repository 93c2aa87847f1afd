"""Are the files there that the record's documents name, with the content that they had?"""

from collections.abc import Iterator

from django.core.files.storage import default_storage

from cms.record.canonical import parse
from cms.record.files import TYPES, files_in, sha256_of
from cms.record.models import Content, Removal
from cms.record.verify import Damage

_BATCH = 500


def damaged_files() -> Iterator[Damage]:
    """Every file that an edition names and that is missing or holds something else; each file is read once."""
    contents = Content.objects.filter(edition__type__in=TYPES, document__isnull=False).select_related("edition")
    known: dict[str, str] = {}
    for content in contents.order_by("edition_id").iterator(_BATCH):
        for file in files_in(parse(content.document or "")):
            if file.name not in known:
                known[file.name] = _found(file.name)
            fault = _fault(known[file.name], file.sha256)
            if fault:
                yield Damage(content.edition_id, content.edition.key, f"filen {file.name} {fault}")


def masked_files() -> list[str]:
    """Files that a masking has promised to remove and that are still there."""
    return [name for name in Removal.objects.order_by("name").values_list("name", flat=True) if _exists(name)]


def _found(name: str) -> str:
    return sha256_of(name) if _exists(name) else ""


def _exists(name: str) -> bool:
    return bool(default_storage.exists(name))


def _fault(found: str, expected: str) -> str:
    if not found:
        return "saknas"
    return "har ett annat innehåll än när den publicerades" if expected and found != expected else ""
