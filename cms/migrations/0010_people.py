"""Five groups with what each needs, who may read the audit log, and who a person is at the single sign-on."""

from django.db import migrations, models

from cms.people.giving import give, give_on_collections, give_on_pages, make_permissions

APPS = ("cms", "record", "wagtailcore", "wagtailredirects", "auth", "simple_translation")
ACCESS = "wagtailadmin.access_admin"
CHOOSE = ("cms.choose_image", "cms.choose_document")
MEDIA = ("cms.add_image", "cms.change_image", "cms.add_document", "cms.change_document", *CHOOSE)


def each(label, model, *names):
    return [f"{label}.{name}_{model}" for name in names]


ADMINISTRATION = [
    *each("cms", "user", "add", "change", "delete"),
    "cms.view_audit_log",
    *each("auth", "group", "add", "change", "delete"),
    *each("cms", "sitesettings", "change"),
    *each("wagtailcore", "site", "add", "change", "delete"),
    *each("wagtailcore", "locale", "add", "change", "delete"),
    *each("wagtailcore", "workflow", "add", "change", "delete"),
    *each("wagtailcore", "task", "add", "change", "delete"),
    *each("wagtailredirects", "redirect", "add", "change", "delete"),
]
GROUPS = {
    "Kommunikatörer": {
        "site": [ACCESS, "simple_translation.submit_translation"],
        "pages": ["add_page", "change_page"],
        "collections": MEDIA,
    },
    "Godkännare": {
        "site": [ACCESS],
        "pages": ["change_page", "publish_page", "lock_page", "unlock_page"],
        "collections": MEDIA,
    },
    "Arkivarier": {"site": [ACCESS, "record.mask_edition", "record.view_edition"]},
    "Utvecklare": {"site": [ACCESS]},
    "Administratörer": {
        "site": [ACCESS, *ADMINISTRATION, "simple_translation.submit_translation"],
        "pages": ["add_page", "change_page", "publish_page", "bulk_delete_page", "lock_page", "unlock_page"],
        "collections": [
            *MEDIA,
            "cms.delete_image",
            "cms.delete_document",
            *each("wagtailcore", "collection", "add", "change", "delete"),
        ],
    },
}


def make_groups(apps, schema_editor):
    make_permissions(apps, *APPS)
    for name, rights in GROUPS.items():
        give(apps, name, rights["site"])
        give_on_pages(apps, name, rights.get("pages", ()))
        give_on_collections(apps, name, rights.get("collections", ()))


class Migration(migrations.Migration):
    dependencies = [
        ("cms", "0009_previews_of_new_pages"),
        ("record", "0005_feed"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("simple_translation", "0001_initial"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [
        migrations.AlterModelOptions(
            "user",
            {
                "permissions": [("view_audit_log", "Kan läsa säkerhetsloggen")],
                "verbose_name": "användare",
                "verbose_name_plural": "användare",
            },
        ),
        migrations.AddField(
            "user",
            "sso_identity",
            models.CharField(
                blank=True,
                editable=False,
                max_length=500,
                null=True,
                unique=True,
                verbose_name="identitet vid gemensam inloggning",
            ),
        ),
        # Groups that people have joined stay when the migration is taken back.
        migrations.RunPython(make_groups, migrations.RunPython.noop),
    ]
