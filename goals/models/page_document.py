"""A file that belongs to a page."""

from django.db import models

from cms.models import Row


class PageDocument(Row):
    """A document to download from a page, such as a decision or one of its appendices."""

    document = models.ForeignKey(
        "cms.Document", verbose_name="dokument", null=True, on_delete=models.CASCADE, related_name="+"
    )

    class Meta(Row.Meta):
        abstract = True
        verbose_name = "dokument"
        verbose_name_plural = "dokument"
