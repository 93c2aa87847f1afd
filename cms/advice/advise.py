"""Every rule on one document. A pure function: what the document refers to is handed in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from cms.advice.advice import Advice, Document
from cms.advice.exchanged import exchanged
from cms.advice.headings import headings
from cms.advice.kinds import Kind
from cms.advice.languages import languages
from cms.advice.links import links, section_links
from cms.advice.passages import Passage, Picture, Piece, pieces
from cms.advice.pictures import Facts, pictures
from cms.advice.readability import readability
from cms.advice.untranslated import untranslated
from cms.advice.writing import writing
from cms.record.references import references

SWEDISH = "sv"


@dataclass(frozen=True, slots=True)
class Around:
    """What a document refers to, and itself, as the public reads it, by key; what only editors know of its images."""

    documents: Mapping[str, Document]
    images: Mapping[str, Facts]
    today: date

    def seen_from(self, document: Document) -> "Around":
        """What one document's advice can depend on."""
        keys = {document["key"], *references(document)}
        documents = {key: self.documents[key] for key in keys if key in self.documents}
        return Around(documents, {key: self.images[key] for key in keys if key in self.images}, self.today)


def advise(document: Document, around: Around) -> list[Advice]:
    """In reading order, rule by rule; the rules of Swedish only for Swedish."""
    found = list(pieces(document))
    passages = [piece for piece in found if isinstance(piece, Passage)]
    given = [*headings(passages), *links(passages, around.documents), *section_links(document, around.documents)]
    seen = [piece for piece in found if isinstance(piece, Picture)]
    given += pictures(seen, around.documents, around.images, around.today)
    given += exchanged(seen, around.documents.get(document["key"]), around.documents)
    given += _files(document, around)
    locale = document.get("content_locale", SWEDISH)
    given += untranslated(passages, locale)
    if locale == SWEDISH:
        given += [*readability(passages), *writing(passages), *languages(passages)]
    return [replace(each, field=_field_of(each.place, found)) for each in given]


def _field_of(place: str, found: list[Piece]) -> str:
    """The field that a place is in: a picture's text has a place of its own within the picture's."""
    return next((piece.field for piece in found if place == piece.place or place.startswith(f"{piece.place}:")), "")


def _files(document: Document, around: Around) -> Iterator[Advice]:
    for key in dict.fromkeys(references(document)):
        file = around.documents.get(key)
        if file is not None and file["type"] == "Document" and not file["accessible"]:
            said = (
                f"”{file['title']}” är inte märkt som tillgängligt. Kontrollera filen, eller skriv på sidan i stället."
            )
            yield Advice(Kind.DOCUMENTS, "dokument", said)
