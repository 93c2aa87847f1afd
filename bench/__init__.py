"""What the stored operations cost on the demo content: `make bench`."""
