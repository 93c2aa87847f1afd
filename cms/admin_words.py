"""Words of the admin that no translation reaches."""

from wagtail.sites.views import IndexView

COLUMNS = {"site_name": "Webbplatsens namn", "root_page": "Startsida"}

for column in IndexView.columns:
    column.label = COLUMNS.get(column.name, column.label)
