"""Small controls that share one look; they know the theme and nothing of the desk.

Each is imported when it is first asked for: the unlock window needs few of them at start.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jar_desk.ui.theme import Tone
    from jar_desk.ui.widgets.buttons import (
        DangerButton,
        PrimaryButton,
        QuietButton,
        SecondaryButton,
    )
    from jar_desk.ui.widgets.card import Card, Line
    from jar_desk.ui.widgets.choice_card import ChoiceCard
    from jar_desk.ui.widgets.empty_state import EmptyState
    from jar_desk.ui.widgets.flow_layout import FlowLayout
    from jar_desk.ui.widgets.icon_mark import IconMark
    from jar_desk.ui.widgets.inline_message import InlineMessage
    from jar_desk.ui.widgets.labelled import Labelled
    from jar_desk.ui.widgets.pill import Pill, paint_pill, pill_width
    from jar_desk.ui.widgets.progress_overlay import ProgressOverlay
    from jar_desk.ui.widgets.rail import Rail
    from jar_desk.ui.widgets.ring import Ring
    from jar_desk.ui.widgets.search_field import SearchField
    from jar_desk.ui.widgets.secret_field import SecretField
    from jar_desk.ui.widgets.segments import Segments
    from jar_desk.ui.widgets.stage_bar import StageBar, StageStep, StepState
    from jar_desk.ui.widgets.status_item import StatusItem
    from jar_desk.ui.widgets.tabs import Tabs
    from jar_desk.ui.widgets.text import Text, TextStyle

__all__ = [
    "Card",
    "ChoiceCard",
    "DangerButton",
    "EmptyState",
    "FlowLayout",
    "IconMark",
    "InlineMessage",
    "Labelled",
    "Line",
    "Pill",
    "PrimaryButton",
    "ProgressOverlay",
    "QuietButton",
    "Rail",
    "Ring",
    "SearchField",
    "SecondaryButton",
    "SecretField",
    "Segments",
    "StageBar",
    "StageStep",
    "StatusItem",
    "StepState",
    "Tabs",
    "Text",
    "TextStyle",
    "Tone",
    "paint_pill",
    "pill_width",
]

_HOMES = {
    "Card": "jar_desk.ui.widgets.card",
    "ChoiceCard": "jar_desk.ui.widgets.choice_card",
    "DangerButton": "jar_desk.ui.widgets.buttons",
    "EmptyState": "jar_desk.ui.widgets.empty_state",
    "FlowLayout": "jar_desk.ui.widgets.flow_layout",
    "IconMark": "jar_desk.ui.widgets.icon_mark",
    "InlineMessage": "jar_desk.ui.widgets.inline_message",
    "Labelled": "jar_desk.ui.widgets.labelled",
    "Line": "jar_desk.ui.widgets.card",
    "Pill": "jar_desk.ui.widgets.pill",
    "PrimaryButton": "jar_desk.ui.widgets.buttons",
    "ProgressOverlay": "jar_desk.ui.widgets.progress_overlay",
    "QuietButton": "jar_desk.ui.widgets.buttons",
    "Rail": "jar_desk.ui.widgets.rail",
    "Ring": "jar_desk.ui.widgets.ring",
    "SearchField": "jar_desk.ui.widgets.search_field",
    "SecondaryButton": "jar_desk.ui.widgets.buttons",
    "SecretField": "jar_desk.ui.widgets.secret_field",
    "Segments": "jar_desk.ui.widgets.segments",
    "StageBar": "jar_desk.ui.widgets.stage_bar",
    "StageStep": "jar_desk.ui.widgets.stage_bar",
    "StatusItem": "jar_desk.ui.widgets.status_item",
    "StepState": "jar_desk.ui.widgets.stage_bar",
    "Tabs": "jar_desk.ui.widgets.tabs",
    "Text": "jar_desk.ui.widgets.text",
    "TextStyle": "jar_desk.ui.widgets.text",
    "Tone": "jar_desk.ui.theme",
    "paint_pill": "jar_desk.ui.widgets.pill",
    "pill_width": "jar_desk.ui.widgets.pill",
}


def __getattr__(name: str) -> object:
    """Import the module a control lives in (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(_HOMES[name]), name)
