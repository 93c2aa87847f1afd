"""The site's builders, by model."""

from cms.documents import maskable  # noqa: F401
from cms.documents.article import article
from cms.documents.media import document, image
from cms.documents.registry import register
from cms.documents.start import home
from cms.models import ArticlePage, Document, HomePage, Image

register(HomePage, home)
register(ArticlePage, article)
register(Image, image)
register(Document, document)
