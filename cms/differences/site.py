"""The labels of the site's own documents."""

from cms.differences.blocks import Blocks
from cms.differences.formatted import Formatted
from cms.differences.listed import Listed
from cms.differences.parts import Field, Fields, Text, Value
from cms.differences.readings import day, flag, grouped, language, plain, point, reference
from cms.differences.registry import register
from cms.differences.rows import Rows
from cms.differences.seen import Seen

IDENTITY = ("format", "type", "key")


def size(seen: Seen) -> str:
    """A file's size: another size is another file."""
    return f"{grouped(seen.value)} byte" if seen.value is not None else ""


def file(seen: Seen) -> str:
    """A document in a list of documents, by its name and size."""
    document = seen.target()
    return f"{document.name} ({size(document.at('file_size'))})" if document.value else ""


SECTION = Fields(
    Field("heading", "rubrik", Text()),
    Field("text", "text", Formatted()),
    Field("link_text", "länkens text", Text()),
    Field("link", "länken leder till", Value(reference)),
    untold=("id",),
)
START = Fields(
    Field("lead", "ingress", Formatted()),
    Field("sections", "avsnitt", Rows(lambda row, number: f"avsnitt {number}", SECTION, lambda row: str(row["id"]))),
)
ARTICLE = Fields(Field("lead", "ingress", Formatted()), Field("body", "innehåll", Blocks()))
IMAGE = Fields(
    Field("title", "namn", Text()),
    Field("alt", "alternativtext", Text()),
    Field("decorative", "är dekorativ", flag()),
    Field("caption", "bildtext", Text()),
    Field("credit", "fotograf", Value(plain)),
    Field("licence", "licens", Value(plain)),
    Field("width", "bredd i bildpunkter", Value(plain)),
    Field("height", "höjd i bildpunkter", Value(plain)),
    Field("focal_point", "bildens mittpunkt", Value(point)),
    untold=(*IDENTITY, "placeholder", "renditions", "original"),
)
DOCUMENT = Fields(
    Field("title", "namn", Text()),
    Field("file_size", "filens storlek", Value(size)),
    Field("mime_type", "filens slag", Value(plain)),
    Field("language", "språk", Value(language)),
    Field("accessible", "är tillgänglig", flag()),
    Field("published_on", "dokumentets datum", Value(day)),
    untold=(*IDENTITY, "name", "sha256"),
)
SITE = Fields(
    Field("name", "webbplatsens namn", Text()),
    Field("locales", "språk", Listed(language)),
    Field("navigation", "meny", Listed(reference)),
    Field("contact_email", "e-post för frågor", Value(plain)),
    Field("accessibility_statement", "tillgänglighetsredogörelse", Value(reference), "accessibilityStatementPath"),
    untold=IDENTITY,
)

for type_, fields in {"Home": START, "Article": ARTICLE, "Image": IMAGE, "Document": DOCUMENT, "Site": SITE}.items():
    register(type_, fields)
