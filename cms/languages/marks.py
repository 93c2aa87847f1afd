"""Buttons in running text for words in another language: `<span lang="sma">`, from the editor to the reader."""

from typing import Any

from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature

from cms.rich_text import LANGUAGES

# The editor shows a mark by its line; which language it is says the button that is pressed in.
SHOWN = {"borderBottom": "2px dotted currentColor"}


def register(features: Any) -> None:
    for code, name in LANGUAGES.items():
        feature, style = f"lang-{code}", f"LANG-{code.upper()}"
        button = {"type": style, "label": code, "description": f"Orden är på {name}", "style": SHOWN}
        features.register_editor_plugin("draftail", feature, InlineStyleFeature(button))
        features.register_converter_rule(
            "contentstate",
            feature,
            {
                "from_database_format": {f'span[lang="{code}"]': InlineStyleElementHandler(style)},
                "to_database_format": {"style_map": {style: {"element": "span", "props": {"lang": code}}}},
            },
        )
