"""What an inquiry is and what the rules are: values and pure functions, standard library only."""
