"""What advice is about, as the report sorts it."""

from enum import StrEnum


class Kind(StrEnum):
    """In the order in which a page's advice is given."""

    HEADINGS = "Rubriker"
    LINKS = "Länkar"
    ALT = "Alternativtexter"
    CONSENT = "Samtycken"
    DOCUMENTS = "Dokument"
    UNTRANSLATED = "Inte översatt"
    SENTENCES = "Långa meningar"
    READABILITY = "Läsbarhet"
    WRITING = "Datum, tal och förkortningar"
    LANGUAGE = "Språkmärkning"
