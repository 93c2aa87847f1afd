from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cms", "0011_language_marks")]

    operations = [
        migrations.AddField(
            model_name="previewdraft",
            name="shared_until",
            field=models.DateTimeField(null=True, verbose_name="delad till och med"),
        ),
        migrations.AddField(
            model_name="previewdraft",
            name="shared_with",
            field=models.CharField(blank=True, max_length=100, verbose_name="delad med"),
        ),
    ]
