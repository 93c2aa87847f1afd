"""The public feed walks pages' editions by their instant, and finds what has ever been below an address."""

from django.db import migrations

INDEXES = """
CREATE INDEX record_edition_feed ON record_edition (lower(valid) DESC, sequence DESC) WHERE key LIKE 'page:%';
CREATE INDEX record_edition_below_path ON record_edition (path text_pattern_ops, key) INCLUDE (sequence, valid)
    WHERE path <> '';
CREATE INDEX record_masking_feed ON record_masking (at DESC, sequence DESC);
"""


class Migration(migrations.Migration):
    dependencies = [("record", "0004_masking")]

    operations = [
        migrations.RunSQL(INDEXES, "DROP INDEX record_masking_feed, record_edition_below_path, record_edition_feed;"),
    ]
