"""A preview of what has never been saved is told from that of what has been deleted."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cms", "0008_more_guards")]

    operations = [
        migrations.AddField("previewdraft", "is_new", models.BooleanField(default=False)),
    ]
