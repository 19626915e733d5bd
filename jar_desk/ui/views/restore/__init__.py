"""The restore assistant, before the desk is open."""

from jar_desk.ui.views.restore.view import RestoreView, Services

__all__ = ["RestoreView", "Services"]
