"""Which rules hold for which of the site's pages."""

from cms.models import ArticlePage
from cms.validation.pictures import article_problems
from cms.validation.problems import register

register(ArticlePage, article_problems)
