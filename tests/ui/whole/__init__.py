"""Checks of the program as a whole, after those of its parts."""
