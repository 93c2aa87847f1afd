"""Words of the admin that no translation reaches."""

from wagtail.admin.forms.choosers import (
    AnchorLinkChooserForm,
    EmailLinkChooserForm,
    ExternalLinkChooserForm,
    PhoneLinkChooserForm,
)
from wagtail.sites.views import IndexView

COLUMNS = {"site_name": "Webbplatsens namn", "root_page": "Startsida"}
LINK = {
    "url": "Webbadress",
    "email_address": "E-postadress",
    "phone_number": "Telefonnummer",
    "link_text": "Länktext",
    "subject": "Ämne",
    "body": "Meddelande",
}

for column in IndexView.columns:
    column.label = COLUMNS.get(column.name, column.label)

for form in (ExternalLinkChooserForm, EmailLinkChooserForm, PhoneLinkChooserForm, AnchorLinkChooserForm):
    for name, field in form.base_fields.items():
        field.label = LINK[name]
AnchorLinkChooserForm.base_fields["url"].label = "Ankare på sidan"
