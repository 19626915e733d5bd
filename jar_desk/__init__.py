"""JAR Desk: the offline desk for inquiries about personal information."""

__version__ = "0.1.0"
