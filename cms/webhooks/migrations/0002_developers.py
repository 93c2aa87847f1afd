"""Developers and administrators look at what was told, waits, or was given up."""

from django.db import migrations

from cms.people.giving import give, make_permissions


def give_rights(apps, schema_editor):
    make_permissions(apps, "webhooks")
    for group in ("Utvecklare", "Administratörer"):
        give(apps, group, ["webhooks.view_delivery"])


class Migration(migrations.Migration):
    dependencies = [("webhooks", "0001_deliveries"), ("cms", "0010_people")]

    operations = [migrations.RunPython(give_rights, migrations.RunPython.noop)]
