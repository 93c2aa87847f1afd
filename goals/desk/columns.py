"""The columns of the desk's table."""

from wagtail.admin.ui.tables import Column

CELLS = {
    "goal": "Sida",
    "figure": "Bild",
    "text": "Text",
    "assignments": "Uppdrag",
    "kpis": "Nyckeltal",
    "status": "Läge",
    "edited": "Senast ändrad",
    "published": "Senast publicerad",
}


class DeskColumn(Column):
    """A cell that its own small template tells."""

    header_template_name = "goals/desk/column_header.html"

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label=label, accessor=lambda line: line)
        self.cell_template_name = f"goals/desk/cells/{name}.html"


COLUMNS = [DeskColumn(name, label) for name, label in CELLS.items()]
