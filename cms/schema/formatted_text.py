"""Running text, with its links resolved at the answer's instant."""

import re
from html import escape

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import one
from cms.schema.files import url_of
from cms.schema.shown import DocumentType, Shown

LINK = re.compile(r'<a data-ref="([^"]+)">(.*?)</a>', re.DOTALL)


class FormattedText(DocumentType):
    """Sanitised HTML and the same text without markup.

    The HTML holds p, h2 to h4, ul, ol, li, strong, em, br, blockquote, a, and span with `lang` where words are in
    another language. Links to pages are their real paths; a link to what is not public is plain text.
    """

    html = one(graphene.String, "Sanitised HTML, safe to put on a page. Empty where there is no text.")
    plain = one(graphene.String, "The text without markup, paragraphs parted by an empty line.")

    @staticmethod
    def resolve_html(text: Shown, info: GraphQLResolveInfo) -> str:
        return LINK.sub(lambda link: _resolved(text, link[1], link[2]), text.data["html"])


def _resolved(text: Shown, key: str, label: str) -> str:
    target = text.follow(key)
    if target is None:
        return label
    document = target.edition.document
    if document["type"] == "Document":
        return f'<a href="{escape(url_of(document["name"]))}">{label}</a>'
    elsewhere = target.edition.locale != text.edition.locale
    language = f' hreflang="{escape(target.edition.locale)}"' if elsewhere else ""
    return f'<a href="{escape(target.edition.path)}"{language}>{label}</a>'
