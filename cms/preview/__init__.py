"""Preview: the same document, built from the draft, behind a token and an address that the public has not."""
