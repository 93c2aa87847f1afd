"""What the public reads of the subject: model instance → document."""
