"""Masking in the admin: its own app, so that Wagtail finds its hooks and templates."""

from django.apps import AppConfig


class MaskingConfig(AppConfig):
    name = "cms.masking"
    verbose_name = "Maskering"

    def ready(self) -> None:
        """A file that the image library shows is not removed with the edition that named it."""
        from cms.masking.library import used_by_images
        from cms.record.files import register_user

        register_user(used_by_images)
