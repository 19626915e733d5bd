"""The one style sheet, filled with the colours and sizes of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SHEET = """
QToolTip {{ background: {text}; color: {window}; border: 0; padding: 4px 8px; }}
QLabel[textStyle="display"] {{ font-size: {p28}px; font-weight: 700; }}
QLabel[textStyle="name"] {{ font-size: {p22}px; font-weight: 700; }}
QLabel[textStyle="title"] {{ font-size: {p20}px; font-weight: 700; }}
QLabel[textStyle="heading"] {{ font-size: {p15}px; font-weight: 700; }}
QLabel[textStyle="strong"] {{ font-weight: 700; }}
QLabel[textStyle="soft"] {{ color: {text_soft}; }}
QLabel[textStyle="small"] {{ font-size: {p13}px; }}
QLabel[textStyle="label"] {{ font-size: {p12}px; font-weight: 700; }}
QLabel[textStyle="caption"] {{ font-size: {p12}px; color: {text_soft}; }}
QLabel[textStyle="error"] {{ font-size: {p12}px; color: {error_text}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit,
QSpinBox {{
  background: {surface}; color: {text}; border: 1px solid {border}; border-radius: 8px;
  padding: 10px 12px; selection-background-color: {primary}; selection-color: {on_primary};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus, QSpinBox:focus {{
  border: 2px solid {focus}; padding: 9px 11px;
}}
QLineEdit, QComboBox {{ min-height: {p16}px; }}
QComboBox {{ combobox-popup: 0; padding-left: 14px; }}
QComboBox:focus {{ padding-left: 13px; }}
QLineEdit {{ lineedit-password-character: 8226; }}
QLineEdit#search {{ padding-left: 4px; }}
QLineEdit#search:focus {{ padding-left: 3px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
  border-color: {error_text};
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
  background: {raised}; color: {text_soft}; border-color: {line_strong};
}}
QLineEdit[readOnly="true"] {{ background: {rail}; }}
QComboBox::drop-down {{ border: 0; width: 32px; }}
QComboBox::down-arrow {{ image: url({folder}/chevron-down.svg); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{
  background: {surface}; border: 1px solid {line_strong}; padding: 4px; outline: 0;
}}
QComboBox QAbstractItemView::item {{ min-height: 32px; padding: 0 8px; border-radius: 6px; }}
QComboBox QAbstractItemView::item:selected {{ background: {selection}; color: {text}; }}

QCheckBox {{ spacing: 10px; padding: 3px 0; }}
QCheckBox::indicator, QListView::indicator {{
  width: {p14}px; height: {p14}px; border: 2px solid {border}; border-radius: 4px;
  background: {surface};
}}
QCheckBox::indicator:checked, QListView::indicator:checked {{
  background: {primary}; border-color: {primary}; image: url({folder}/check.svg);
}}
QCheckBox::indicator:disabled {{ border-color: {line_strong}; background: {raised}; }}
QCheckBox::indicator:checked:disabled {{ border-color: {border}; background: {border}; }}

PrimaryButton, SecondaryButton, QuietButton, DangerButton {{
  border-radius: 8px; padding: 7px 14px; font-weight: 700;
}}
PrimaryButton {{ background: {primary}; color: {on_primary}; border: 1px solid {primary}; }}
PrimaryButton:hover, PrimaryButton:pressed {{
  background: {primary_hover}; border-color: {primary_hover};
}}
PrimaryButton:disabled {{
  background: {primary_disabled}; border-color: {primary_disabled}; color: {on_primary};
}}
SecondaryButton {{
  background: {surface}; color: {text}; border: 1px solid {border_soft}; font-weight: 400;
}}
SecondaryButton[accent="true"] {{
  color: {link}; border: 1px solid {primary}; font-weight: 700;
}}
SecondaryButton:hover {{ background: {selection}; }}
SecondaryButton:disabled {{ color: {border}; border-color: {line_strong}; }}
QuietButton {{
  background: transparent; color: {text}; border: 1px solid transparent;
  padding: 5px 8px; font-weight: 400;
}}
QuietButton[link="true"] {{ color: {link}; padding: 2px 0; font-size: {p12}px; }}
QuietButton:hover {{ background: {selection}; }}
QuietButton:disabled {{ color: {border}; }}
DangerButton {{ background: {surface}; color: {error_text}; border: 1px solid {error_text}; }}
DangerButton:hover {{ background: {error_surface}; }}

QFrame#card {{
  background: {surface}; border: 1px solid {line_strong}; border-radius: 12px;
}}
QFrame#card[look="note"] {{ background: {note}; border-color: {note_line}; }}
QFrame#card[look="sound"] {{ background: {success_surface}; border-color: {success_line}; }}
QFrame#card[look="next"] {{ background: {selection}; border-color: {selection_line}; }}
QFrame#doorCard {{
  background: {surface}; border: 1px solid {line_strong}; border-radius: 16px;
}}
QFrame#line {{ background: {line}; border: 0; max-height: 1px; min-height: 1px; }}

QWidget#railArea {{ background: {rail}; border-right: 1px solid {line}; }}
QWidget#topBar {{ background: {surface}; border-bottom: 1px solid {line}; }}
QWidget#statusBar {{ background: {rail}; border-top: 1px solid {line}; }}
QWidget#backdrop {{ background: {backdrop}; }}
QListView#thumbnails {{ background: {raised}; border-right: 1px solid {line}; }}

QAbstractItemView {{
  background: {surface}; color: {text}; border: 0; outline: 0; gridline-color: {line};
  selection-background-color: {selection}; selection-color: {text};
}}
QHeaderView {{ background: {surface}; border: 0; }}
QHeaderView::section {{
  background: {surface}; color: {text_soft}; border: 0; border-bottom: 1px solid {line_strong};
  padding: 6px 10px; font-size: {p12}px;
}}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {border_soft}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{
  background: {surface}; color: {text}; border: 1px solid {line_strong}; padding: 6px;
}}
QMenu::item {{ padding: 7px 20px 7px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::item:disabled {{ color: {border}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px; }}
QProgressBar {{
  background: {track}; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px;
}}
QProgressBar::chunk {{ background: {primary}; border-radius: 4px; }}
QSplitter::handle {{ background: {line}; }}
"""


def stylesheet(colours: Mapping[str, str], folder: str, pixels: Callable[[float], int]) -> str:
    """Return the sheet for these colours; `folder` holds the small pictures of the theme."""
    words = {role.replace("-", "_"): colour for role, colour in colours.items()}
    sizes = {f"p{size}": pixels(size) for size in (12, 13, 14, 15, 16, 20, 22, 28)}
    return _SHEET.format(folder=folder, **words, **sizes)
