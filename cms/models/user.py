"""Editors and administrators."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """A person who works in the admin; our own class from the first migration, so that it can grow."""

    # Issuer and subject, never an address: those are given to others.
    sso_identity = models.CharField(
        "identitet vid gemensam inloggning", max_length=500, null=True, blank=True, unique=True, editable=False
    )

    class Meta(AbstractUser.Meta):
        verbose_name = "användare"
        verbose_name_plural = "användare"
        permissions = [("view_audit_log", "Kan läsa säkerhetsloggen")]
