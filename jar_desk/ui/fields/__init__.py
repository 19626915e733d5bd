"""Input widgets that speak domain values."""
