"""Pictures that say something else to those who do not see them than to those who do, and may be shown for long."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from cms.advice.advice import Advice, Document
from cms.advice.kinds import Kind
from cms.advice.passages import Picture

SOON = timedelta(days=90)
LONGEST_ALT = 250
_FILE_NAME = re.compile(r"\.(jpe?g|png|webp|gif|heic)$|^(img|dsc|dscn|image|bild|foto)[ _-]?\d+$", re.IGNORECASE)
_NEEDLESS = re.compile(r"^(en )?(bild|foto|fotografi|illustration) (på|av|som|med)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the public is not told of an image."""

    title: str
    valid_until: date | None
    needs_basis: bool


def pictures(
    found: Iterable[Picture], images: Mapping[str, Document], facts: Mapping[str, Facts], today: date
) -> Iterator[Advice]:
    for picture in found:
        key = picture.figure["image"]["ref"]
        yield from _alt(picture, images.get(key, {}))
        if key in facts:
            yield from _consent(facts[key], picture.place, today)


def _alt(picture: Picture, image: Document) -> Iterator[Advice]:
    alt = (picture.figure["alt"] or image.get("alt") or "").strip()
    caption = (picture.figure["caption"] or image.get("caption") or "").strip()
    if picture.figure["decorative"] or not alt:
        return
    place = f"{picture.place}: alternativtext"
    if _plain(alt) == _plain(caption):
        yield Advice(
            Kind.ALT, place, "Den säger samma sak som bildtexten, och läses då två gånger. Skriv vad bilden visar."
        )
    if _FILE_NAME.search(alt):
        yield Advice(Kind.ALT, place, f"”{alt}” är ett filnamn. Skriv vad bilden visar.")
    if found := _NEEDLESS.match(alt):
        yield Advice(Kind.ALT, place, f"Börja inte med ”{found[0]}”: skärmläsaren säger redan att det är en bild.")
    if len(alt) > LONGEST_ALT:
        yield Advice(Kind.ALT, place, f"Den har {len(alt)} tecken. Skriv högst {LONGEST_ALT}, och resten i texten.")


def _consent(image: Facts, place: str, today: date) -> Iterator[Advice]:
    if image.needs_basis:
        yield Advice(Kind.CONSENT, place, f"”{image.title}” visar någon som går att känna igen, utan rättslig grund.")
    if image.valid_until and image.valid_until <= today + SOON:
        left = (image.valid_until - today).days
        when = f"om {left} dagar" if left > 1 else "i morgon" if left == 1 else "i dag" if left == 0 else "redan"
        said = f"”{image.title}” får användas till och med {image.valid_until}, och försvinner {when} ur alla sidor."
        yield Advice(Kind.CONSENT, place, f"{said} Förläng samtycket eller byt bild.")


def _plain(words: str) -> str:
    return " ".join(re.sub(r"\W+", " ", words).lower().split())
