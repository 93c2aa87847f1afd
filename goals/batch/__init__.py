"""Many pages of a year published at once: every difference on one page, one note, all or nothing."""
