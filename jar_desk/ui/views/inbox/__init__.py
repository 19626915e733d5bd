"""The list of inquiries with the preview of the selected one."""

from jar_desk.ui.views.inbox.view import InboxView

__all__ = ["InboxView"]
