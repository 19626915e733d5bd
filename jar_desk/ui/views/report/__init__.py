"""The management report on the screen and its exports."""

from jar_desk.ui.views.report.view import ReportView

__all__ = ["ReportView"]
