"""What an editor looked at before publishing."""

from django.conf import settings
from django.db import models


class PreviewDraft(models.Model):
    """The documents of one look at a draft, kept for the bearer of its token: a day, or as long as it is shared."""

    digest = models.CharField(max_length=64, unique=True, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=100)
    is_new = models.BooleanField(default=False)
    beside_form = models.BooleanField(default=False)
    revision_id = models.BigIntegerField(null=True)
    editions = models.JSONField()
    created_at = models.DateTimeField(auto_now_add=True, db_index=True)
    shared_until = models.DateTimeField("delad till och med", null=True)
    shared_with = models.CharField("delad med", max_length=100, blank=True)

    class Meta:
        verbose_name = "förhandsvisning"
        verbose_name_plural = "förhandsvisningar"
