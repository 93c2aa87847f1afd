"""A collection's place and a locale's code decide what is public, too; and no table of the record is emptied at once."""

from django.db import migrations

from cms.record.guard import ALWAYS, guard

TABLES = ["edition", "content", "search", "attribution"]
NO_TRUNCATE = "".join(
    f"CREATE TRIGGER record_no_truncate BEFORE TRUNCATE ON record_{table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION record_append_only();"
    for table in TABLES
)
TRUNCATE = "".join(f"DROP TRIGGER record_no_truncate ON record_{table};" for table in TABLES)


class Migration(migrations.Migration):
    dependencies = [("cms", "0007_archive"), ("record", "0005_feed")]

    operations = [
        guard("wagtailcore_collection", ALWAYS, "path"),
        guard("wagtailcore_locale", ALWAYS, "language_code"),
        migrations.RunSQL(NO_TRUNCATE, TRUNCATE),
    ]
