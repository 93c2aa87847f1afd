"""The site's content: users, media, pages that every municipality has, and the site's settings."""

from cms.models.article import ArticlePage
from cms.models.document import Document
from cms.models.home import HomePage, HomeSection
from cms.models.image import Image, Rendition
from cms.models.meaning import MeaningFields
from cms.models.page import BasePage
from cms.models.preview import PreviewDraft
from cms.models.renewal import renew_row_uuids
from cms.models.row import Row
from cms.models.section import Section
from cms.models.settings import SiteSettings
from cms.models.user import User

__all__ = [
    "ArticlePage",
    "BasePage",
    "Document",
    "HomePage",
    "HomeSection",
    "Image",
    "MeaningFields",
    "PreviewDraft",
    "Rendition",
    "Row",
    "Section",
    "SiteSettings",
    "User",
    "renew_row_uuids",
]
