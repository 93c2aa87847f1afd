"""Editors and administrators."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A person who works in the admin; our own class from the first migration, so that it can grow."""

    class Meta(AbstractUser.Meta):
        verbose_name = "användare"
        verbose_name_plural = "användare"
