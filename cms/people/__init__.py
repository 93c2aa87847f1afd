"""Who works here, what each may do, how they prove who they are, and what is remembered of it."""
