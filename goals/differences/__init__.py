"""The labels of the subject's documents, and how two years' goals are compared."""
