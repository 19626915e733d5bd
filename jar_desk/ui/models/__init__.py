"""Item models over use cases."""
