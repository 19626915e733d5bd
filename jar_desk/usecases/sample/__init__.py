"""The sample desk: fictional inquiries, lived through by the same use cases staff work with."""
