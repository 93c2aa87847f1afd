"""What a spreadsheet takes for a formula is text in every file that leaves the admin, and itself when it comes back."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from wagtail.admin.views.mixins import SpreadsheetExportMixin

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(value: str) -> str:
    """For CSV: an apostrophe before what would be a command, or had one. A workbook's cell is marked as text."""
    return f"'{value}" if value.lstrip("'").startswith(FORMULA) else value


def plain(value: str) -> str:
    """Without that apostrophe."""
    return value[1:] if value.startswith("'") and value.lstrip("'").startswith(FORMULA) else value


def install() -> None:
    """Wagtail marks a workbook's cells itself; every list and report of the admin writes its CSV here."""
    if not hasattr(SpreadsheetExportMixin.preprocess_field_value, "is_harmless"):
        SpreadsheetExportMixin.preprocess_field_value = _harmless(SpreadsheetExportMixin.preprocess_field_value)


def _harmless(original: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(original)
    def preprocess(self: Any, field: str, value: Any, export_format: str) -> Any:
        written = original(self, field, value, export_format)
        is_text = export_format == self.FORMAT_CSV and isinstance(written, str)
        return harmless(written) if is_text else written

    preprocess.is_harmless = True  # type: ignore[attr-defined]
    return preprocess
