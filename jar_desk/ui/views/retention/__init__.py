"""The page 保管と消去."""

from jar_desk.ui.views.retention.view import RetentionView

__all__ = ["RetentionView"]
