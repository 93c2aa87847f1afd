"""A list's column of statuses, each with what it means to the public."""

from typing import Any

from wagtail.admin.ui.tables import BaseColumn


class StandingColumn(BaseColumn):
    """Wagtail's own asks the database for each row."""

    cell_template_name = "cms/standing/cell.html"

    def __init__(self, **more: Any) -> None:
        super().__init__("standing", label="Läge", **more)
