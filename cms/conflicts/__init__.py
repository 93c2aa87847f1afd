"""Two editors on one text: what the second one wrote is never lost, and never written over the first one's."""
