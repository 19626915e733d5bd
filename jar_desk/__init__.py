"""JAR Desk: the offline desk for inquiries about personal information."""
