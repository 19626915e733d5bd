"""One inquiry: header, stage bar, tabs, and at the right what is missing."""

from jar_desk.ui.views.inquiry.view import InquiryView

__all__ = ["InquiryView"]
