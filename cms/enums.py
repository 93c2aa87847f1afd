"""Closed sets of the site, stored under the names that the public schema uses."""

from django.db import models


class Persons(models.TextChoices):
    NONE = "NONE", "Inga personer som går att känna igen"
    ADULTS = "ADULTS", "Vuxna som går att känna igen"
    CHILDREN = "CHILDREN", "Barn som går att känna igen"


class Decorative(models.TextChoices):
    """Whether a picture, where it is used, says something that the text does not."""

    INHERIT = "INHERIT", "Som bilden är märkt i bildbanken"
    YES = "YES", "Ja, bilden är bara utsmyckning här"
    NO = "NO", "Nej, bilden säger något här"


class Language(models.TextChoices):
    SWEDISH = "sv", "Svenska"
    SOUTH_SAMI = "sma", "Sydsamiska"
    ENGLISH = "en", "Engelska"


class ChangeKind(models.TextChoices):
    """What an editor can say of a change. The first publication says it by itself."""

    MINOR = "MINOR", "Mindre ändring: stavning, språk eller form. Innebörden är densamma."
    MAJOR = "MAJOR", "Ändring i sak: läsaren får veta något annat än förut."
    CORRECTION = "CORRECTION", "Rättelse: något stod fel."
