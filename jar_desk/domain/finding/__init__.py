"""What in a stranger's export concerns a person: terms, spellings, judging, strength."""
