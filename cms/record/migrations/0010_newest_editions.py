"""The newest of each object is found by itself: its open edition, or the withdrawal that ended the last one."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("record", "0009_head_guard")]

    operations = [
        migrations.RunSQL(
            "CREATE INDEX record_edition_newest ON record_edition (key) WHERE upper_inf(valid)",
            "DROP INDEX record_edition_newest",
        ),
    ]
