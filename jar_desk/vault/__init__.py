"""Staff keys: header, key slots, recovery, the key ring of the operating system."""
