"""The pages of the main window; none knows another."""
