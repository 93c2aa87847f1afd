"""The admin's first page for those who do not write: it leads each to what they came for."""
