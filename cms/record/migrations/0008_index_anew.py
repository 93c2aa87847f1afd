"""What is found by, and no word of what was said, may be written anew: by the rules of another language."""

from django.db import migrations

TRIGGERS = """
DROP TRIGGER record_append_only ON record_search;
CREATE TRIGGER record_append_only BEFORE DELETE ON record_search
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
CREATE TRIGGER record_append_only_text BEFORE UPDATE ON record_search FOR EACH ROW
    WHEN (current_setting('record.indexing', true) IS DISTINCT FROM 'on'
        OR OLD.sequence <> NEW.sequence OR OLD.text <> NEW.text)
    EXECUTE FUNCTION record_append_only();
"""
BEFORE = """
DROP TRIGGER record_append_only_text ON record_search;
DROP TRIGGER record_append_only ON record_search;
CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE ON record_search
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
"""


class Migration(migrations.Migration):
    dependencies = [("record", "0007_search_languages")]

    operations = [migrations.RunSQL(TRIGGERS, BEFORE)]
