"""Short questions with a form."""
