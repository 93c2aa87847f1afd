"""The communicator's desk: a year's plan on one page, with what is missing, waiting and changed."""
