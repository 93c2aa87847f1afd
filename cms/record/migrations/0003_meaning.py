"""A correction points at the edition that it corrects; editors see which revision an edition was made of."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("record", "0002_append_only")]

    operations = [
        migrations.AddField("edition", "corrects", models.IntegerField(null=True)),
        migrations.AddField("attribution", "revision_id", models.BigIntegerField(null=True)),
    ]
