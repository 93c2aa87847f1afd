"""Words of English and South Sami pages are found by the rules of those languages.

What was published before keeps its Swedish vector, and says so, until `index_record` has seen it.
"""

from django.db import migrations, models

ENGLISH = """
CREATE TEXT SEARCH CONFIGURATION record_english (COPY = english);
ALTER TEXT SEARCH CONFIGURATION record_english
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
"""
SIMPLE = """
CREATE TEXT SEARCH CONFIGURATION record_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION record_simple
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
"""


class Migration(migrations.Migration):
    dependencies = [("record", "0006_departures")]

    operations = [
        migrations.RunSQL(ENGLISH, "DROP TEXT SEARCH CONFIGURATION record_english;"),
        migrations.RunSQL(SIMPLE, "DROP TEXT SEARCH CONFIGURATION record_simple;"),
        migrations.AddField("searchtext", "language", models.TextField(db_default="sv", default="sv")),
    ]
