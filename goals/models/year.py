"""Pages that there is one of for each year and language."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from cms.models import BasePage
from goals.forms import YearCopyForm


class YearPage(BasePage):
    """A page for one year. Two of one year and language would make the year's address ambiguous."""

    year = models.PositiveSmallIntegerField(
        "år", validators=[MinValueValidator(1971), MaxValueValidator(2200)], help_text="Året som sidan gäller."
    )

    copy_form_class = YearCopyForm

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if message := self.year_taken():
            raise ValidationError({"year": message})

    def year_taken(self) -> str | None:
        """Why this year can't be used, in words for the editor."""
        others = type(self).objects.filter(year=self.year, locale_id=self.locale_id).exclude(pk=self.pk)
        if self.year is None or not (other := others.first()):
            return None
        kind = self._meta.verbose_name
        return f"Det finns redan en {kind} för {self.year}: ”{other.title}”. Välj ett annat år, eller ändra i den."
