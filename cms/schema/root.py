"""The one public schema: the apps' root fields, joined by the settings' word.

grapple's own schema module is never imported: it would change graphql-core for the whole process.
"""

import graphene
from django.conf import settings
from django.utils.module_loading import import_string

from cms.schema.blocks import block_types
from cms.schema.page_types import page_types

ABOUT = "Everything that can be read. Every answer is of today, of an instant (`asOf`), or of a draft (preview)."
QUERIES = [import_string(name) for name in settings.GRAPHQL_QUERIES]

Query = type("Query", (*reversed(QUERIES), graphene.ObjectType), {"__doc__": ABOUT})
schema = graphene.Schema(query=Query, types=[*page_types(), *block_types()])
