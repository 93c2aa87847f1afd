"""Which rules hold for which of the site's content."""

from cms.models import ArticlePage, Image
from cms.validation.images import image_problems
from cms.validation.pictures import article_problems
from cms.validation.problems import register

register(ArticlePage, article_problems)
register(Image, image_problems)
