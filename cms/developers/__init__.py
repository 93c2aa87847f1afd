"""What front-end developers find in the admin: the schema, the stored operations, and who is told of changes."""
