"""The register of people in pictures: on what ground each is shown, until when, and where."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from cms.enums import Persons
from cms.models import Image

SOON = timedelta(days=90)
# What the register can be asked for, in its own words.
CHOICES = {
    "": "Alla bilder av personer",
    "snart": "Upphör inom 90 dagar",
    "slut": "Har upphört",
    "saknas": "Saknar rättslig grund",
}


@dataclass(frozen=True, slots=True)
class Consent:
    """An image of people, with how its ground stands today."""

    image: Image
    now: int
    before: int

    @property
    def key(self) -> str:
        return f"image:{self.image.uuid}"

    @property
    def standing(self) -> str:
        return standing_of(self.image, timezone.localdate())

    @property
    def is_urgent(self) -> bool:
        return self.standing != "Gäller"


def standing_of(image: Image, today: date) -> str:
    if not image.legal_basis:
        return "Saknar rättslig grund"
    if image.valid_until is None or image.valid_until > today + SOON:
        return "Gäller"
    if image.valid_until < today:
        return "Har upphört: visas inte längre"
    days = (image.valid_until - today).days
    return "Upphör i dag" if not days else f"Upphör om {days} dag{'ar' if days > 1 else ''}"


def pictures_of_people(choice: str, words: str) -> QuerySet[Image]:
    """Those whose time is up first."""
    today = timezone.localdate()
    wanted = {
        "snart": Q(valid_until__gte=today, valid_until__lte=today + SOON),
        "slut": Q(valid_until__lt=today),
        "saknas": Q(legal_basis=""),
    }.get(choice, Q())
    if words:
        fields = ("title", "legal_basis", "alt", "caption", "photographer")
        said = Q()
        for field in fields:
            said |= Q(**{f"{field}__icontains": words})
        wanted &= said
    found: QuerySet[Image] = Image.objects.exclude(persons=Persons.NONE).filter(wanted)
    return found.order_by("valid_until", "title", "pk")
