"""Recording an inquiry that has just come in."""

from jar_desk.ui.views.new_inquiry.view import NewInquiryView

__all__ = ["NewInquiryView"]
