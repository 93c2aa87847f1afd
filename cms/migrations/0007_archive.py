"""Files are known by their content, and archivists may mask."""

from django.db import migrations, models

ARCHIVISTS = "Arkivarier"
PERMISSIONS = (
    ("wagtailadmin", "admin", "access_admin", "Can access Wagtail admin"),
    ("record", "edition", "mask_edition", "Kan maskera i den offentliga historiken"),
)


def make_archivists(apps, schema_editor):
    """The permissions themselves come after all migrations, so those that are missing are made here."""
    content_types, permissions = (apps.get_model(*name) for name in (("contenttypes", "ContentType"), ("auth", "Permission")))
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=ARCHIVISTS)
    for app, model, codename, name in PERMISSIONS:
        content_type, _ = content_types.objects.get_or_create(app_label=app, model=model)
        permission, _ = permissions.objects.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": name}
        )
        group.permissions.add(permission)


def remove_archivists(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name=ARCHIVISTS).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("cms", "0006_meaning"),
        ("record", "0004_masking"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
    ]

    operations = [
        migrations.AddField(
            "document", "sha256", models.CharField(max_length=64, blank=True, editable=False, default=""),
            preserve_default=False,
        ),
        migrations.RunPython(make_archivists, remove_archivists),
    ]
