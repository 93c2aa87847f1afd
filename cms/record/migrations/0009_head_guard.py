"""The head moves forward within a recording alone, nothing is emptied at once, and every masking says why."""

from django.db import migrations

from cms.record.guard import kept_whole

# What was masked without a reason before stays in the chain as it is: the constraint holds from here on.
GUARDS = """
CREATE FUNCTION record_head_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('record.recording', true) = 'on'
        AND OLD.id = NEW.id AND NEW.sequence > OLD.sequence AND NEW.instant > OLD.instant THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The head of the public record moves forward within a recording alone: % is refused.', TG_OP
        USING ERRCODE = 'restrict_violation', HINT = 'Use cms.record.recording.recording().';
END $$;
CREATE TRIGGER record_head_forward BEFORE UPDATE OR DELETE ON record_head
    FOR EACH ROW EXECUTE FUNCTION record_head_forward();
ALTER TABLE record_head ADD CONSTRAINT record_head_is_one CHECK (id = 1);
ALTER TABLE record_masking ADD CONSTRAINT record_masking_says_why CHECK (reason ~ '\\S') NOT VALID;
CREATE FUNCTION record_no_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What the public reads is not emptied at once: TRUNCATE of % is refused.', TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', HINT = 'Unpublish or delete through Wagtail.';
END $$;
"""
NO_GUARDS = """
DROP FUNCTION record_no_truncate();
ALTER TABLE record_masking DROP CONSTRAINT record_masking_says_why;
ALTER TABLE record_head DROP CONSTRAINT record_head_is_one;
DROP TRIGGER record_head_forward ON record_head;
DROP FUNCTION record_head_forward();
"""
TABLES = ("record_head", "record_masking", "record_masking_attribution", "record_removal")


class Migration(migrations.Migration):
    dependencies = [("record", "0008_index_anew")]

    operations = [
        migrations.RunSQL(GUARDS, NO_GUARDS),
        *map(kept_whole, TABLES),
    ]
