"""Masking: content leaves the record only together with an event in the chain that names what was taken, and why."""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models

GROUNDS = [
    ("CONSENT", "Återkallat samtycke"),
    ("PERSONAL_DATA", "Personuppgifter"),
    ("COPYRIGHT", "Upphovsrätt"),
    ("SECRECY", "Sekretess"),
    ("UNLAWFUL", "Olagligt innehåll"),
    ("DISPOSAL", "Gallring"),
]

# The same as cms.record.canonical.digest, for two parts.
DIGEST = """
CREATE FUNCTION record_digest(first text, second text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(
        int8send(octet_length(convert_to(first, 'UTF8'))) || convert_to(first, 'UTF8')
        || int8send(octet_length(convert_to(second, 'UTF8'))) || convert_to(second, 'UTF8')), 'hex')
$$;
"""

# A masking is written before the head moves to it: one that is ahead of the head belongs to this very transaction.
APPEND_ONLY = """
CREATE OR REPLACE FUNCTION record_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    masked_as text;
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'record_edition' THEN
        IF to_jsonb(OLD) - 'valid' = to_jsonb(NEW) - 'valid'
            AND lower(OLD.valid) = lower(NEW.valid) AND upper_inf(OLD.valid) AND NOT upper_inf(NEW.valid) THEN
            RETURN NEW;
        END IF;
    ELSIF TG_TABLE_NAME IN ('record_content', 'record_search')
        AND current_setting('record.masking', true) = 'on' THEN
        SELECT m.content_digest INTO masked_as FROM record_masking m, record_head h
            WHERE m.edition_sequence = OLD.sequence AND m.sequence > h.sequence;
        IF TG_TABLE_NAME = 'record_search' AND TG_OP = 'DELETE' AND masked_as IS NOT NULL THEN
            RETURN OLD;
        END IF;
        IF TG_TABLE_NAME = 'record_content' AND TG_OP = 'UPDATE' THEN
            IF OLD.sequence = NEW.sequence AND masked_as = coalesce(record_digest(NEW.document, NEW.salt), '')
                AND (NEW.document IS NULL) = (NEW.salt IS NULL) THEN
                RETURN NEW;
            END IF;
        END IF;
    END IF;
    RAISE EXCEPTION 'The public record is append-only: % of % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE ON record_masking
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE ON record_masking_attribution
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
"""

NO_MASKING = """
DROP TRIGGER record_append_only ON record_masking_attribution;
DROP TRIGGER record_append_only ON record_masking;
CREATE OR REPLACE FUNCTION record_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'record_edition' THEN
        IF to_jsonb(OLD) - 'valid' = to_jsonb(NEW) - 'valid'
            AND lower(OLD.valid) = lower(NEW.valid) AND upper_inf(OLD.valid) AND NOT upper_inf(NEW.valid) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'The public record is append-only: % of % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("record", "0003_meaning")]

    operations = [
        migrations.CreateModel(
            "Masking",
            [
                ("sequence", models.BigIntegerField(primary_key=True, serialize=False)),
                (
                    "edition",
                    models.ForeignKey(
                        db_column="edition_sequence",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="maskings",
                        to="record.edition",
                    ),
                ),
                (
                    "fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(), default=list, size=None
                    ),
                ),
                ("ground", models.TextField(choices=GROUNDS)),
                ("reason", models.TextField()),
                ("at", models.DateTimeField()),
                ("content_digest", models.CharField(blank=True, max_length=64)),
                ("previous_digest", models.CharField(blank=True, max_length=64)),
                ("digest", models.CharField(max_length=64)),
            ],
            options={"db_table": "record_masking", "verbose_name": "maskering"},
        ),
        migrations.CreateModel(
            "MaskingAttribution",
            [
                (
                    "masking",
                    models.OneToOneField(
                        db_column="sequence",
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        serialize=False,
                        to="record.masking",
                    ),
                ),
                ("user_id", models.BigIntegerField(null=True)),
                ("user_name", models.TextField(blank=True)),
            ],
            options={"db_table": "record_masking_attribution"},
        ),
        migrations.CreateModel(
            "Removal",
            [("name", models.TextField(primary_key=True, serialize=False))],
            options={"db_table": "record_removal"},
        ),
        migrations.AlterModelOptions(
            "edition", {"permissions": [("mask_edition", "Kan maskera i den offentliga historiken")]}
        ),
        migrations.RunSQL(DIGEST, "DROP FUNCTION record_digest(text, text);"),
        migrations.RunSQL(APPEND_ONLY, NO_MASKING),
    ]
