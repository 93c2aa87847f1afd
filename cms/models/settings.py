"""What is the same on every page."""

from django.db import models
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from cms.enums import Language


@register_setting(icon="cog")
class SiteSettings(BaseGenericSetting):
    """The site's name in each language, and where to turn."""

    name = models.CharField("webbplatsens namn", max_length=255, default="Mål och budget")
    name_sma = models.CharField("namn på sydsamiska", max_length=255, blank=True)
    name_en = models.CharField("namn på engelska", max_length=255, blank=True)
    contact_email = models.EmailField("e-post för frågor", blank=True)
    accessibility_statement = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name="tillgänglighetsredogörelse",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = "webbplatsens uppgifter"
        verbose_name_plural = "webbplatsens uppgifter"

    def name_in(self, locale: str) -> str:
        """The name in a language, the Swedish one where it has none."""
        names = {Language.SOUTH_SAMI: self.name_sma, Language.ENGLISH: self.name_en}
        return names.get(Language(locale), "") or self.name
