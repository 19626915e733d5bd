"""Law, policy and calendars read from `resources/` into domain values."""
