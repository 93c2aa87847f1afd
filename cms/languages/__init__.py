"""Swedish is the source: marks for words in other languages, and translations whose source has changed."""
