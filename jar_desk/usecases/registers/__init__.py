"""The registers (台帳): recording, changing, finding, checking, exporting."""
