"""Spans that never overlap, rows that never change, words that Swedish readers find."""

from django.contrib.postgres.operations import BtreeGistExtension, UnaccentExtension
from django.db import migrations

SPANS = """
ALTER TABLE record_edition ADD CONSTRAINT record_edition_span_not_empty CHECK (NOT isempty(valid));
ALTER TABLE record_edition ADD CONSTRAINT record_edition_spans_never_overlap
    EXCLUDE USING gist (key WITH =, valid WITH &&);
ALTER TABLE record_edition ADD CONSTRAINT record_edition_one_number
    EXCLUDE USING btree (key WITH =, number WITH =) WHERE (kind <> 'WITHDRAWAL');
CREATE INDEX record_edition_of_key ON record_edition (key, lower(valid) DESC);
CREATE INDEX record_edition_at_path ON record_edition (path, locale, lower(valid) DESC) WHERE path <> '';
CREATE INDEX record_edition_by_name ON record_edition (name, locale, lower(valid) DESC) WHERE name <> '';
CREATE INDEX record_edition_below ON record_edition USING gist (parent_key, valid)
    WHERE parent_key <> '' AND kind <> 'WITHDRAWAL';
CREATE INDEX record_edition_of_type ON record_edition USING gist (type, valid) WHERE kind <> 'WITHDRAWAL';
CREATE INDEX record_edition_refers_to ON record_edition USING gin (refers_to) WHERE kind <> 'WITHDRAWAL';
CREATE INDEX record_search_vector ON record_search USING gin (vector);
"""

NO_SPANS = """
DROP INDEX record_search_vector, record_edition_refers_to, record_edition_of_type, record_edition_below,
    record_edition_by_name, record_edition_at_path, record_edition_of_key;
ALTER TABLE record_edition DROP CONSTRAINT record_edition_one_number,
    DROP CONSTRAINT record_edition_spans_never_overlap, DROP CONSTRAINT record_edition_span_not_empty;
"""

# An edition's span may be ended once; content may be emptied by masking; all else is refused.
APPEND_ONLY = """
CREATE FUNCTION record_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE ON record_edition
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE ON record_content
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE ON record_search
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE ON record_attribution
    FOR EACH ROW EXECUTE FUNCTION record_append_only();
"""

NO_APPEND_ONLY = """
DROP TRIGGER record_append_only ON record_attribution;
DROP TRIGGER record_append_only ON record_search;
DROP TRIGGER record_append_only ON record_content;
DROP TRIGGER record_append_only ON record_edition;
DROP FUNCTION record_append_only();
"""

# A content table's trigger: TG_ARGV[0] is a query that says of a row ($1, jsonb) whether the public sees it,
# TG_ARGV[1] names the columns that matter ("" is all of them).
GUARD = """
CREATE FUNCTION record_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    columns text[] := string_to_array(TG_ARGV[1], ',');
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    was_public boolean := false;
    is_public boolean := false;
BEGIN
    IF current_setting('record.recording', true) = 'on' THEN RETURN NULL; END IF;
    IF TG_OP = 'UPDATE' THEN
        IF before = after THEN RETURN NULL; END IF;
        IF cardinality(columns) > 0 AND NOT EXISTS (
            SELECT 1 FROM unnest(columns) c WHERE before -> c IS DISTINCT FROM after -> c) THEN RETURN NULL; END IF;
    END IF;
    IF before IS NOT NULL THEN EXECUTE TG_ARGV[0] INTO was_public USING before; END IF;
    IF after IS NOT NULL THEN EXECUTE TG_ARGV[0] INTO is_public USING after; END IF;
    IF coalesce(was_public, false) OR coalesce(is_public, false) THEN
        RAISE EXCEPTION 'A public row of % was changed outside a recording.', TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation',
            HINT = 'Publish through Wagtail, or wrap the change in cms.record.recording.recording().';
    END IF;
    RETURN NULL;
END $$;
"""

SEARCH = """
CREATE TEXT SEARCH CONFIGURATION record_swedish (COPY = swedish);
ALTER TEXT SEARCH CONFIGURATION record_swedish
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, swedish_stem;
"""


class Migration(migrations.Migration):
    dependencies = [("record", "0001_editions")]

    operations = [
        BtreeGistExtension(),
        UnaccentExtension(),
        migrations.RunSQL(SPANS, NO_SPANS),
        migrations.RunSQL(APPEND_ONLY, NO_APPEND_ONLY),
        migrations.RunSQL(GUARD, "DROP FUNCTION record_guard() CASCADE;"),
        migrations.RunSQL(SEARCH, "DROP TEXT SEARCH CONFIGURATION record_swedish;"),
        migrations.RunSQL(
            "INSERT INTO record_head (id, sequence, instant, digest, backdated) VALUES (1, 0, '1970-01-01Z', '', true);",
            "DELETE FROM record_head;",
        ),
    ]
