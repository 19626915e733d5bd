"""Policy and law side by side, with the issues of the policy."""

from jar_desk.ui.views.policy.view import PolicyView

__all__ = ["PolicyView"]
