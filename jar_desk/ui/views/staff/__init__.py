"""Staff and keys (担当者と鍵)."""

from jar_desk.ui.views.staff.view import StaffView

__all__ = ["StaffView"]
