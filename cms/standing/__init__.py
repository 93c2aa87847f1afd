"""What a status means to the public right now: one explanation, told wherever a status is shown."""
