"""What differs between two documents, field by field, in words for a citizen. Pure functions: no database, no model."""
