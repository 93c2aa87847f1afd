"""How two revisions of a block are compared: a picture by its name, a choice by its words, a film by its address.

Wagtail would compare what the blocks look like: pictures have no text, and a film would be fetched from its site.
"""

from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail import blocks
from wagtail.admin.compare import StructBlockComparison, diff_text
from wagtail.embeds.blocks import EmbedValue
from wagtail.images.models import AbstractImage


class WordsComparison(StructBlockComparison):
    """For blocks whose values are all told by a few words."""

    def htmlvalue(self, val: Any) -> SafeString:
        return _listed((child.label, words(child, val[name])) for name, child in self.block.child_blocks.items())

    def htmldiff(self) -> SafeString:
        return _listed(
            (child.label, diff_text(words(child, self.val_a[name]), words(child, self.val_b[name])).to_html())
            for name, child in self.block.child_blocks.items()
        )


class ComparedByWords:
    """A mixin for such a block."""

    def get_comparison_class(self) -> type[WordsComparison]:
        return WordsComparison


def words(block: blocks.Block, value: Any) -> str:
    if isinstance(value, AbstractImage):
        return str(value.title)
    if isinstance(value, EmbedValue):
        return str(value.url)
    if isinstance(block, blocks.ChoiceBlock):
        return str(dict(block.field.choices).get(value, value or ""))
    return str(value or "")


def _listed(pairs: Any) -> SafeString:
    return format_html("<dl>{}</dl>", format_html_join("", "<dt>{}</dt><dd>{}</dd>", pairs))
