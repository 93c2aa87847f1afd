"""What can be masked in the site's documents, and where the editors keep it."""

from cms.documents import article, start
from cms.record.maskable import EMPTY_TEXT, Maskable, register

NO_TITLE = "Rubriken är maskerad"
"""What the page's own draft is called afterwards: Wagtail can't list a page without a title."""
TITLE = Maskable("title", "Rubrik", "", source={"title": NO_TITLE, "draft_title": NO_TITLE})
SEO = (
    Maskable("seo.title", "Rubrik för sökmotorer", source={"seo_title": ""}),
    Maskable("seo.description", "Beskrivning för sökmotorer", source={"search_description": ""}),
)
LEAD = Maskable("content.lead", "Ingress", EMPTY_TEXT)
BODY = Maskable("content.body[]", "Textblock {}", traces={"figure": {"figure": None}})
SECTIONS = (
    Maskable("content.sections[].heading", "Avsnitt {}: rubrik", ""),
    Maskable("content.sections[].text", "Avsnitt {}: text", EMPTY_TEXT),
    Maskable("content.sections[].link_text", "Avsnitt {}: länktext"),
)

for type_ in ("Home", "GoalsAndBudget"):
    register(type_, (TITLE, *SEO, LEAD, *SECTIONS), words=start.words)
register("Article", (TITLE, *SEO, LEAD, BODY), words=article.words)
register(
    "Image",
    (
        Maskable("title", "Titel", "", source={"title": "Titeln är maskerad"}),
        Maskable("alt", "Alternativtext", ""),
        Maskable("caption", "Bildtext"),
        Maskable("credit", "Fotograf", source={"photographer": ""}),
    ),
)
register("Document", (Maskable("title", "Titel", "", source={"title": "Titeln är maskerad"}),))
register("Site", (Maskable("contact_email", "E-postadress"),))
