"""From what editors have written to what the public reads: one builder for each kind of object."""
