"""Next year's plan, made as drafts from this year's."""
