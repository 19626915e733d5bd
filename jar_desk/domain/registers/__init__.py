"""The registers (台帳) beside the inquiries: five kinds of entries, one room."""
