"""A preview beside the form is drawn anew in its place; one in a window of its own stays as it was."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cms", "0012_shared_previews")]

    operations = [
        migrations.AddField("previewdraft", "beside_form", models.BooleanField(default=False)),
    ]
