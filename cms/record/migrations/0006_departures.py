"""A moved page is told of at the address that it left, and what is public now is found as fast in a long record."""

from django.db import migrations, models

# Rows are never changed: this fills in what each has said all along, beside the row before it.
FILL = """
ALTER TABLE record_edition DISABLE TRIGGER record_append_only;
UPDATE record_edition e SET left_path = place.before
FROM (SELECT sequence, lag(path) OVER (PARTITION BY key ORDER BY sequence) AS before FROM record_edition) place
WHERE e.sequence = place.sequence AND place.before <> e.path;
ALTER TABLE record_edition ENABLE TRIGGER record_append_only;
"""
INDEXES = """
CREATE INDEX record_edition_departures ON record_edition (left_path text_pattern_ops) WHERE left_path <> '';
CREATE INDEX record_edition_open ON record_edition (parent_key) WHERE upper_inf(valid) AND kind <> 'WITHDRAWAL';
"""
NO_INDEXES = "DROP INDEX record_edition_open, record_edition_departures;"


class Migration(migrations.Migration):
    dependencies = [("record", "0005_feed")]

    operations = [
        migrations.AddField("edition", "left_path", models.TextField(blank=True, db_default="", default="")),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.RunSQL(INDEXES, NO_INDEXES),
    ]
