"""Domain values in, bytes out."""
