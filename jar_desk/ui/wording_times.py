"""Days and moments in words, by the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta

translate = QCoreApplication.translate
DESK_ZONE: Final = ZoneInfo("Asia/Tokyo")
_KANJI: Final = "月火水木金土日"


def japanese() -> bool:
    """Tell whether the interface speaks Japanese."""
    return QLocale().language() is QLocale.Language.Japanese


def day(value: date) -> str:
    """Write month, day and weekday: 11月26日(木), 26 Nov (Thu)."""
    if japanese():
        return f"{value.month}月{value.day}日({_KANJI[value.weekday()]})"
    english = QLocale(QLocale.Language.English)
    weekday = english.dayName(value.isoweekday(), QLocale.FormatType.ShortFormat)
    month = english.monthName(value.month, QLocale.FormatType.ShortFormat)
    return f"{value.day} {month} ({weekday})"


def full_day(value: date) -> str:
    """Write the year too: 2026年11月26日(木), 26 Nov 2026 (Thu)."""
    if japanese():
        return f"{value.year}年{day(value)}"
    head, tail = day(value).rsplit(" ", 1)
    return f"{head} {value.year} {tail}"


def moment(value: datetime) -> str:
    """Write month, day and time in Tokyo: 11/20 16:02."""
    local = value.astimezone(DESK_ZONE)
    return f"{local.month}/{local.day} {local:%H:%M}"


def full_moment(value: datetime) -> str:
    """Write year, month, day and time in Tokyo: 2026/11/20 16:02."""
    local = value.astimezone(DESK_ZONE)
    return f"{local.year}/{local.month}/{local.day} {local:%H:%M}"


def clock_time(value: datetime, today: date) -> str:
    """Write a time of today as 10:42, another day with its date."""
    local = value.astimezone(DESK_ZONE)
    return f"{local:%H:%M}" if local.date() == today else moment(value)


def due(days: int) -> str:
    """Say how many days are left, today included, or how many it is late."""
    if days < 0:
        return translate("Wording", "%n day(s) overdue", "", -days)
    if days == 0:
        return translate("Wording", "Due today")
    return translate("Wording", "%n day(s) left", "", days)


def ring(days: int) -> str:
    """Say the same in the middle of the ring; lateness takes a second line."""
    if days < 0:
        return translate("Wording", "%nd\nlate", "days overdue, in the ring", -days)
    return translate("Wording", "%nd", "days, in the ring", days)


def days(count: int) -> str:
    """Write a number of days."""
    return translate("Wording", "%n day(s)", "", count)


def minutes(span: timedelta) -> str:
    """Write a span in minutes."""
    return translate("Wording", "%n minute(s)", "", round(span.total_seconds() / 60))


def seconds(count: int) -> str:
    """Write a number of seconds."""
    return translate("Wording", "%n second(s)", "", count)


def file_size(size: int) -> str:
    """Write a file size in bytes as people read it (1.4 MB)."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
