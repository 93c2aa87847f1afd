"""A picture that is another one than the public sees, with the words of the former: nobody but a person can tell."""

from collections.abc import Iterable, Iterator, Mapping

from cms.advice.advice import Advice, Document
from cms.advice.kinds import Kind
from cms.advice.passages import Picture, pieces

OWN = {
    "alt": ("alternativtext", "Alternativtexten hör till den förra bilden"),
    "caption": ("bildtext", "Bildtexten hör till den förra bilden"),
}


def exchanged(found: Iterable[Picture], public: Document | None, images: Mapping[str, Document]) -> Iterator[Advice]:
    """On words that stand by one picture in public, and by another in the draft."""
    if public is None:
        return
    before = {piece.within: piece.figure for piece in pieces(public) if isinstance(piece, Picture)}
    for picture in found:
        former, now = before.get(picture.within), picture.figure
        if former is None or former["image"] == now["image"]:
            continue
        for name, (part, said) in OWN.items():
            is_heard = name != "alt" or now["decorative"] is not True
            if is_heard and now[name] and now[name] == former[name]:
                instead = _instead(images.get(now["image"]["ref"], {}).get(name))
                yield Advice(Kind.ALT, f"{picture.place}: {part}", f"{said}: läs igenom den. {instead}")


def _instead(own: str | None) -> str:
    """What stands on the picture itself is public where the field here is left empty."""
    return f"Lämnas fältet tomt gäller bildens egen: ”{own}”." if own else "Skriv om den om den inte stämmer."
