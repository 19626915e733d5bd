"""Small controls that share one look; they know the theme and nothing of the desk."""

from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton, SecondaryButton
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
