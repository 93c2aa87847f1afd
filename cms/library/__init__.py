"""Pictures and documents in use: where they are and were seen, and on what ground people are seen in them."""
