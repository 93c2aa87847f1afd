"""The editors' guide inside the admin: the Markdown files of one folder, which is all that holds its words."""
