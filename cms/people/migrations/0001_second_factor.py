"""The second factor at rest: keys of apps are sealed, codes on paper become hashes.

What django-otp kept in the open is moved here and taken away there. Back again, keys are kept in the open, and codes
on paper are gone: people make new ones.
"""

from binascii import hexlify, unhexlify
from os import urandom

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import cms.people.models
from cms.people.models import hash_of
from cms.people.encryption import seal, unseal

# By our name, its name there.
KEPT = {
    "name": "name",
    "confirmed": "confirmed",
    "throttling_failure_timestamp": "throttling_failure_timestamp",
    "throttling_failure_count": "throttling_failure_count",
    "last_used_at": "last_used_at",
    "user_id": "user_id",
}
OF_APPS = {**KEPT, "drift": "drift", "last_step": "last_t"}
def factor():
    """Fields that both have."""
    return [
    ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
    ("name", models.CharField(help_text="The human-readable name of this device.", max_length=64)),
    ("confirmed", models.BooleanField(default=True, help_text="Is this device ready for use?")),
    (
        "throttling_failure_timestamp",
        models.DateTimeField(
            blank=True,
            default=None,
            help_text="A timestamp of the last failed verification attempt. Null if last attempt succeeded.",
            null=True,
        ),
    ),
    (
        "throttling_failure_count",
        models.PositiveIntegerField(default=0, help_text="Number of successive failed attempts."),
    ),
    (
        "created_at",
        models.DateTimeField(
            auto_now_add=True,
            help_text="The date and time when this device was initially created in the system.",
            null=True,
        ),
    ),
    (
        "last_used_at",
        models.DateTimeField(
            blank=True, help_text="The most recent date and time this device was used.", null=True
        ),
    ),
    (
        "user",
        models.ForeignKey(
            help_text="The user that this device belongs to.",
            on_delete=django.db.models.deletion.CASCADE,
            to=settings.AUTH_USER_MODEL,
        ),
    ),
]


def move_in(apps, schema_editor):
    apps_before = apps.get_model("otp_totp", "TOTPDevice").objects
    ours = apps.get_model("people", "Authenticator").objects
    # Of several, the newest that was used: people have one.
    for device in apps_before.order_by("user_id", "confirmed", "-last_t", "-pk").distinct("user_id", "confirmed"):
        values = {name: getattr(device, there) for name, there in OF_APPS.items()}
        ours.create(sealed_key=seal(unhexlify(device.key)), **values)
    apps_before.all().delete()
    sheets_before = apps.get_model("otp_static", "StaticDevice").objects
    for sheet in sheets_before.order_by("user_id", "-pk").distinct("user_id"):
        salt = urandom(16)
        hashes = [hash_of(token, salt) for token in sheet.token_set.values_list("token", flat=True)]
        values = {name: getattr(sheet, there) for name, there in KEPT.items()}
        apps.get_model("people", "PaperCodes").objects.create(salt=salt, hashes=hashes, **values)
    sheets_before.all().delete()


def move_out(apps, schema_editor):
    there = apps.get_model("otp_totp", "TOTPDevice").objects
    for device in apps.get_model("people", "Authenticator").objects.all():
        values = {name: getattr(device, ours) for ours, name in OF_APPS.items()}
        there.create(key=hexlify(unseal(device.sealed_key)).decode(), **values)


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("otp_totp", "0003_add_timestamps"),
        ("otp_static", "0003_add_timestamps"),
    ]

    operations = [
        migrations.CreateModel(
            name="Authenticator",
            fields=[
                *factor(),
                ("sealed_key", models.TextField(default=cms.people.models.new_key)),
                ("drift", models.SmallIntegerField(default=0)),
                ("last_step", models.BigIntegerField(default=-1)),
            ],
            options={
                "default_permissions": (),
                "constraints": [
                    models.UniqueConstraint(fields=("user", "confirmed"), name="people_one_authenticator")
                ],
            },
        ),
        migrations.CreateModel(
            name="PaperCodes",
            fields=[
                *factor(),
                ("salt", models.BinaryField()),
                ("hashes", django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
            ],
            options={
                "default_permissions": (),
                "constraints": [models.UniqueConstraint(fields=("user",), name="people_one_sheet_of_codes")],
            },
        ),
        migrations.RunPython(move_in, move_out),
    ]
