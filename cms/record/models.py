"""The tables of the public record: the only tables that the public endpoint may read.

Rows are appended by `cms.record.writing` alone; triggers refuse everything else.
"""

from datetime import UTC, datetime

from django.contrib.postgres.fields import ArrayField, DateTimeRangeField
from django.contrib.postgres.search import SearchVectorField
from django.db import models


class EditionKind(models.TextChoices):
    """What a publication meant to its readers."""

    FIRST = "FIRST", "Första publiceringen"
    MAJOR = "MAJOR", "Ändring i sak"
    MINOR = "MINOR", "Mindre ändring"
    CORRECTION = "CORRECTION", "Rättelse"
    WITHDRAWAL = "WITHDRAWAL", "Avpublicering"


BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


class Head(models.Model):
    """The record's newest instant and sequence number: one row, and the public's "now"."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    sequence = models.BigIntegerField(default=0)
    instant = models.DateTimeField(default=BEGINNING)
    digest = models.CharField(max_length=64, blank=True)
    backdated = models.BooleanField(default=True)

    class Meta:
        db_table = "record_head"


class Edition(models.Model):
    """What the public could read of one object during one span of time; a withdrawal is an edition of nothing."""

    sequence = models.BigIntegerField(primary_key=True)
    key = models.TextField()
    number = models.IntegerField()
    type = models.TextField()
    locale = models.TextField(blank=True)
    path = models.TextField(blank=True)
    left_path = models.TextField(blank=True, default="", db_default="")
    parent_key = models.TextField(blank=True)
    name = models.TextField(blank=True)
    valid = DateTimeRangeField()
    kind = models.TextField(choices=EditionKind.choices)
    note = models.TextField(blank=True)
    corrects = models.IntegerField(null=True)
    updated_at = models.DateTimeField()
    first_published_at = models.DateTimeField()
    refers_to = ArrayField(models.TextField(), default=list)
    requires = ArrayField(models.TextField(), default=list)
    content_digest = models.CharField(max_length=64)
    previous_digest = models.CharField(max_length=64, blank=True)
    digest = models.CharField(max_length=64)

    class Meta:
        db_table = "record_edition"
        permissions = [("mask_edition", "Kan maskera i den offentliga historiken")]


class Content(models.Model):
    """The document of an edition, in canonical JSON; null, with its salt, where masking has emptied it."""

    edition = models.OneToOneField(Edition, models.PROTECT, primary_key=True, db_column="sequence")
    document = models.TextField(null=True)  # noqa: DJ001  # null is "masked", and never an empty text
    salt = models.TextField(null=True)  # noqa: DJ001

    class Meta:
        db_table = "record_content"


class SearchText(models.Model):
    """The words of an edition, by the rules of their language, for search at the instant of an answer."""

    edition = models.OneToOneField(Edition, models.PROTECT, primary_key=True, db_column="sequence")
    text = models.TextField()
    language = models.TextField(default="sv", db_default="sv")
    vector = SearchVectorField()

    class Meta:
        db_table = "record_search"


class Attribution(models.Model):
    """Who published an edition. For editors only: the public's database role may not read it."""

    edition = models.OneToOneField(Edition, models.PROTECT, primary_key=True, db_column="sequence")
    user_id = models.BigIntegerField(null=True)
    user_name = models.TextField(blank=True)
    revision_id = models.BigIntegerField(null=True)

    class Meta:
        db_table = "record_attribution"


class Ground(models.TextChoices):
    """Why content may leave a public record. Disposal is decided by the municipality, the others by law."""

    CONSENT = "CONSENT", "Återkallat samtycke"
    PERSONAL_DATA = "PERSONAL_DATA", "Personuppgifter"
    COPYRIGHT = "COPYRIGHT", "Upphovsrätt"
    SECRECY = "SECRECY", "Sekretess"
    UNLAWFUL = "UNLAWFUL", "Olagligt innehåll"
    DISPOSAL = "DISPOSAL", "Gallring"


class Masking(models.Model):
    """What was taken out of one edition, on which ground, and the digest of what is left.

    Its sequence number is one of the record's own: the chain goes through it. No fields means all of the content.
    """

    sequence = models.BigIntegerField(primary_key=True)
    edition = models.ForeignKey(Edition, models.PROTECT, db_column="edition_sequence", related_name="maskings")
    fields = ArrayField(models.TextField(), default=list)
    ground = models.TextField(choices=Ground.choices)
    reason = models.TextField()
    at = models.DateTimeField()
    content_digest = models.CharField(max_length=64, blank=True)
    previous_digest = models.CharField(max_length=64, blank=True)
    digest = models.CharField(max_length=64)

    class Meta:
        db_table = "record_masking"
        verbose_name = "maskering"

    def __str__(self) -> str:
        return f"Maskering {self.sequence}"

    @property
    def whole(self) -> bool:
        return not self.fields


class MaskingAttribution(models.Model):
    """Who masked. For editors only, like who published."""

    masking = models.OneToOneField(Masking, models.PROTECT, primary_key=True, db_column="sequence")
    user_id = models.BigIntegerField(null=True)
    user_name = models.TextField(blank=True)

    class Meta:
        db_table = "record_masking_attribution"


class Removal(models.Model):
    """A file that a masking has promised to remove: the row is gone when the file is, whatever was killed between."""

    name = models.TextField(primary_key=True)

    class Meta:
        db_table = "record_removal"
