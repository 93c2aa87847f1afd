"""The log of who did what is append-only, as the public record is.

A masking takes titles out of it, and a decision on disposal takes old rows: both say so to their own transaction.
A release of Wagtail whose migration rewrites log entries is refused here; give it the setting in a migration before.
"""

from django.db import migrations

GUARD = """
CREATE FUNCTION people_log_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('log.disposal', true) = 'on' THEN RETURN OLD; END IF;
    IF TG_OP = 'UPDATE' AND current_setting('log.masking', true) = 'on'
        AND to_jsonb(OLD) - 'label' - 'data' = to_jsonb(NEW) - 'label' - 'data' THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'The log is append-only: % of % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', HINT = 'Old rows are removed by manage.py dispose_log, after a decision.';
END $$;
CREATE TRIGGER people_log_append_only BEFORE UPDATE OR DELETE ON wagtailcore_modellogentry
    FOR EACH ROW EXECUTE FUNCTION people_log_append_only();
CREATE TRIGGER people_log_append_only BEFORE UPDATE OR DELETE ON wagtailcore_pagelogentry
    FOR EACH ROW EXECUTE FUNCTION people_log_append_only();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_second_factor"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [migrations.RunSQL(GUARD, "DROP FUNCTION people_log_append_only() CASCADE;")]
