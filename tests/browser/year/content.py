"""What the communicator brings along: words, a table out of Word, a photograph, and what the committees answered."""

from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook
from PIL import Image, ImageDraw

STATEMENT = "Stad och landsbygd växer tillsammans, tryggt och hållbart."
MENDED = "Stad och landsbygd växer tillsammans: tryggt, hållbart och nära."
OBJECTION = "Säg också att det ska vara nära till service."
CORRECTED = "Stad och landsbygd växer tillsammans: tryggt, hållbart och nära till service."
NOTE = "Orden ”till service” hade fallit bort."
REASON = "Marken är inte köpt."
PASTED = ["Bygg en gångväg till skolan.", "Sätt upp bänkar längs vägen."]
VAGUE, CLEAR = "Läs mer", "Trafikverkets råd om gångvägar"
ADDRESS = "https://www.trafikverket.se/gangvagar"
TABLE = """<table><tr><td>Uppdrag</td><td>Ansvarig</td><td>Ska vara klart</td></tr>
<tr><td>Bygg en <b>gångväg</b> till skolan.</td><td>Tekniska nämnden</td><td>2025-10-31</td></tr>
<tr><td>Sätt upp bänkar längs vägen.</td><td>Parkbolaget</td><td></td></tr></table>"""
PASTE = """(field, html) => { const held = new DataTransfer(); held.setData('text/html', html);
held.setData('text/plain', 'Uppdrag'); field.dispatchEvent(
new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true })); }"""
PICTURE = {
    "title": "Gångvägen",
    "alt": "Två personer går på en ny gångväg mellan björkar.",
    "caption": "Den nya gångvägen invigdes i våras.",
    "photographer": "Eva Ek",
    "legal_basis": "Samtycke, dnr 2025-17",
}

OTHERS = [
    "Kommunens ledning och styrning",
    "Hållbarhet - miljömässig, social och ekonomisk",
    "Kompetensförsörjning och attraktiv arbetsgivare",
    "Näringsliv och tillväxt",
    "Ett aktivt liv",
    "Utbildning",
    "Trygghet och stöd",
]


def photograph() -> bytes:
    """A picture as from a camera: large, and drawn here."""
    picture = Image.new("RGB", (1600, 1000), "#bcd7ea")
    drawing = ImageDraw.Draw(picture)
    drawing.rectangle((0, 600, 1600, 1000), fill="#5c8a4a")
    drawing.polygon([(700, 600), (900, 600), (1200, 1000), (400, 1000)], fill="#c9bca6")
    for left in (730, 830):
        drawing.ellipse((left, 520, left + 50, 570), fill="#6b4a3a")
        drawing.rectangle((left + 5, 570, left + 45, 700), fill="#b3382c")
    file = BytesIO()
    picture.save(file, "JPEG", quality=85)
    return file.getvalue()


def filled_in(path: Path, answers: dict[str, tuple[str, str]]) -> bytes:
    """The workbook with status and comment in the rows whose text is named; all others as they came."""
    book = load_workbook(BytesIO(path.read_bytes()))
    sheet = book.active
    columns = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        status, comment = answers.get(sheet.cell(row, columns["Uppdrag"]).value, ("Bedöms bli genomfört", ""))
        sheet.cell(row, columns["Status"]).value = status
        sheet.cell(row, columns["Kommentar"]).value = comment
    file = BytesIO()
    book.save(file)
    return file.getvalue()
