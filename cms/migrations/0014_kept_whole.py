"""TRUNCATE passes by the triggers of rows: tables that hold what the public reads refuse it."""

from django.db import migrations

from cms.record.guard import kept_whole

WAGTAILS = ["page", "pageviewrestriction", "collectionviewrestriction", "collection", "locale"]
OURS = ["homepage", "homesection", "articlepage", "image", "document", "sitesettings"]


class Migration(migrations.Migration):
    dependencies = [
        ("cms", "0013_previews_beside_the_form"),
        ("record", "0009_head_guard"),
    ]

    operations = [
        *(kept_whole(f"wagtailcore_{name}") for name in WAGTAILS),
        *(kept_whole(f"cms_{name}") for name in OURS),
        kept_whole("wagtailredirects_redirect"),
    ]
