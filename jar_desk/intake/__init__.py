"""What arrives, turned into draft inquiries; trusts nothing."""
