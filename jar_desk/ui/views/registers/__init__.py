"""The registers (台帳)."""

from jar_desk.ui.views.registers.view import RegistersView

__all__ = ["RegistersView"]
