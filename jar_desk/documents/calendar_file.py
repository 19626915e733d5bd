"""Deadlines as an iCalendar file: number and day only, no personal data (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid5

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from jar_desk.domain.reminders import DueItem

_LINE: Final = 75
"""Octets a line may have (3.1)."""


def write_calendar(items: Sequence[DueItem], now: datetime | None = None) -> bytes:
    """Return one all-day event with an alarm for every deadline that runs."""
    stamp = (now or datetime.now(UTC)).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//JAR Desk//Deadlines//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for item in items:
        if not item.paused:
            lines += _event(item, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(item: DueItem, stamp: str) -> Iterator[str]:
    title = _escaped(f"JAR-{item.number}")
    yield "BEGIN:VEVENT"
    # The inquiry's own identifier tells the moment it came; this one tells nothing.
    yield f"UID:{uuid5(item.entity, _told(item))}@jar-desk"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(item.due)}"
    yield f"DTEND;VALUE=DATE:{_day(item.due + timedelta(days=1))}"
    yield f"SUMMARY:{title}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{title}"
    yield "TRIGGER:-PT15H"
    yield "END:VALARM"
    yield "END:VEVENT"


def _told(item: DueItem) -> str:
    return item.number + (item.follow_up or item.chase or "")


def _day(day: date) -> str:
    return day.strftime("%Y%m%d")


def _escaped(text: str) -> str:
    """Escape TEXT (3.3.11)."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Fold a line at 75 octets, never inside a character (3.1)."""
    parts: list[bytes] = []
    part = b""
    for character in line:
        octets = character.encode()
        room = _LINE if not parts else _LINE - 1
        if len(part) + len(octets) > room:
            parts.append(part)
            part = b""
        part += octets
    return b"\r\n ".join((*parts, part)) + b"\r\n"
