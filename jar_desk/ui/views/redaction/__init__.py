"""The redaction editor: pages of a record, what is blacked out of them, and why."""

from jar_desk.ui.views.redaction.view import RedactionView

__all__ = ["RedactionView"]
