"""What the site's groups may do with bodies and key figures."""

from django.db import migrations

from cms.people.giving import give, make_permissions

SHARED = ("responsiblebody", "kpi")
RIGHTS = {
    "Kommunikatörer": ("add", "change"),
    "Godkännare": ("change", "publish"),
    "Administratörer": ("add", "change", "publish", "delete"),
}


def make_publishing_permissions(apps):
    """Wagtail makes them when all migrations are done, under the same names."""
    content_types, permissions = apps.get_model("contenttypes", "ContentType"), apps.get_model("auth", "Permission")
    for shared in SHARED:
        content_type = content_types.objects.get(app_label="goals", model=shared)
        name = f"Can publish {apps.get_model('goals', shared)._meta.verbose_name_raw}"
        permissions.objects.get_or_create(
            content_type=content_type, codename=f"publish_{shared}", defaults={"name": name}
        )


def give_rights(apps, schema_editor):
    make_permissions(apps, "goals")
    make_publishing_permissions(apps)
    for group, names in RIGHTS.items():
        give(apps, group, [f"goals.{name}_{shared}" for name in names for shared in SHARED])


class Migration(migrations.Migration):
    dependencies = [("goals", "0003_meaning"), ("cms", "0010_people")]

    operations = [migrations.RunPython(give_rights, migrations.RunPython.noop)]
