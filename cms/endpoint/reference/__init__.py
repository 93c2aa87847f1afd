"""The schema and the stored operations as a page for people, in development."""
