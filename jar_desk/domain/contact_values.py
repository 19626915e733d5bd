"""Read phone numbers, mail addresses and postal codes typed in any width."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from jar_desk.domain.errors import Invalid

MOST_DIGITS: Final = 15
"""ITU-T E.164."""
LEAST_DIGITS: Final = 6
LONGEST_EMAIL: Final = 254
"""RFC 5321 4.5.3.1.3, without the angle brackets."""
LONGEST_LOCAL: Final = 64
POSTAL_DIGITS: Final = 7

_DASHES: Final = str.maketrans(dict.fromkeys("ー‐‑‒–—−―~", "-"))
_EXTENSION: Final = re.compile(r"\s*(?:内線|ext\.?|x)\s*:?\s*(\d{1,6})$", re.IGNORECASE)
_TRUNK_ZERO: Final = re.compile(r"^(\+\d{1,3})[\s-]*\(0\)")
_GAPS: Final = re.compile(r"[\s().・/-]+")
_PHONE: Final = re.compile(r"\+?\d+(?:-\d+)*")
_DOMAIN: Final = re.compile(r"(?:[\w](?:[\w-]{0,61}[\w])?\.)+[\w](?:[\w-]{0,61}[\w])?")
_POSTAL_HEAD: Final = re.compile(
    r"(?:〒\s*\d{3}|(?<!\d)\d{3}(?=\s*[-ー‐‑‒–—−―]))\s*[-ー‐‑‒–—−―]?\s*\d{4}(?!\d)"
)
_NAMED: Final = re.compile(r"[^<>]*<([^<>]+)>")


def parse_phone(typed: str) -> str:
    """Return a number as digits in the typed groups: `03-1234-5678`, `+81-3-…`, `… ext. 12`.

    Raises Invalid("phone", "empty" | "not-a-number" | "too-short" | "too-long").
    """
    text = _narrow(typed).translate(_DASHES).removeprefix("tel:").strip()
    if not text:
        raise Invalid("phone", "empty")
    extension = _EXTENSION.search(text)
    text = _TRUNK_ZERO.sub(r"\1-", _EXTENSION.sub("", text))
    number = _GAPS.sub("-", text).strip("-")
    if not _PHONE.fullmatch(number):
        raise Invalid("phone", "not-a-number")
    _check_length(sum(ch.isdigit() for ch in number))
    return f"{number} ext. {extension[1]}" if extension else number


def parse_email(typed: str) -> str:
    """Return a mail address with its domain in lower case; the part before `@` stays as typed.

    Dots in odd places are let through: older Japanese mobile addresses have them.
    Raises Invalid("email", "empty" | "no-at" | "blank-inside" | "bad-domain" | "too-long").
    """
    text = _narrow(typed)
    if named := _NAMED.fullmatch(text):
        text = named[1].strip()
    text = text.removeprefix("mailto:")
    if not text:
        raise Invalid("email", "empty")
    if any(ch.isspace() or not ch.isprintable() for ch in text):
        raise Invalid("email", "blank-inside")
    local, at, domain = text.rpartition("@")
    if not at or not local or "@" in local:
        raise Invalid("email", "no-at")
    if len(text) > LONGEST_EMAIL or len(local) > LONGEST_LOCAL:
        raise Invalid("email", "too-long")
    if not _DOMAIN.fullmatch(domain):
        raise Invalid("email", "bad-domain")
    return f"{local}@{domain.lower()}"


def parse_postal(typed: str) -> str:
    """Return a Japanese postal code as `101-0065`.

    Raises Invalid("postal", "empty" | "not-seven-digits").
    """
    text = _narrow(typed).translate(_DASHES).removeprefix("〒").strip()
    if not text:
        raise Invalid("postal", "empty")
    digits = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(rf"[0-9]{{{POSTAL_DIGITS}}}", digits):
        raise Invalid("postal", "not-seven-digits")
    return f"{digits[:3]}-{digits[3:]}"


def parse_address(typed: str) -> str:
    """Return a postal address as typed, with a Japanese postal code at its head as `〒101-0065`.

    Raises Invalid("address", "empty").
    """
    text = " ".join(typed.replace("\0", "").split())
    if not text:
        raise Invalid("address", "empty")
    head = _POSTAL_HEAD.match(text)
    if head is None:
        return text
    code = parse_postal(head[0])
    return f"〒{code} {text[head.end() :].strip()}".strip()


def _narrow(typed: str) -> str:
    """Return the text in half width, without outer blanks and NULs; any script's digits as 0-9."""
    text = unicodedata.normalize("NFKC", typed).replace("\0", "").strip()
    return "".join(
        str(unicodedata.decimal(ch)) if unicodedata.category(ch) == "Nd" else ch for ch in text
    )


def _check_length(digits: int) -> None:
    if digits < LEAST_DIGITS:
        raise Invalid("phone", "too-short")
    if digits > MOST_DIGITS:
        raise Invalid("phone", "too-long")
