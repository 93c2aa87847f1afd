"""A table of assignments out of Word or Excel becomes rows of a goal."""
