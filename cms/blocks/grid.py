"""Wagtail's table editor, speaking Swedish."""

from typing import Any

from django.forms import CharField, Field, Media
from django.utils.functional import cached_property
from wagtail.admin.telepath import register
from wagtail.contrib.table_block.blocks import TableBlock, TableInput, TableInputAdapter

LANGUAGE = "sv"
"""The language that `tables.js` registers; the editor knows no other than American English by itself."""


class GridInput(TableInput):
    @cached_property
    def media(self) -> Media:
        ours: Any = super().media
        # All of them in one list: the dictionary needs the editor before it.
        return Media(css=ours._css, js=[*ours._js, "cms/tables.js"])


class GridBlock(TableBlock):
    @cached_property
    def field(self) -> Field:
        return CharField(widget=GridInput(table_options=self.table_options), **self.field_options)

    def get_table_options(self, table_options: dict[str, Any] | None = None) -> dict[str, Any]:
        options: dict[str, Any] = super().get_table_options(table_options)
        return {**options, "language": LANGUAGE}

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Nothing that a migration must know."""
        _, args, kwargs = super().deconstruct()
        return f"{TableBlock.__module__}.{TableBlock.__qualname__}", args, kwargs


register(TableInputAdapter(), GridInput)
