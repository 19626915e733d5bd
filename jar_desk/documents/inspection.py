"""Files from outside, looked at before they become records: what they are, how many pages."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pikepdf
from PIL import Image, UnidentifiedImageError

from jar_desk.domain.errors import FileProblem, UnusableFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SIZE_LIMIT: Final = 200 * 1024 * 1024
"""Largest file taken in, in bytes."""
PIXEL_LIMIT: Final = 100_000_000
"""Largest picture taken in, in pixels: A3 at 600 dpi is 70 million."""

_PDF: Final = "application/pdf"
_IMAGES: Final[Mapping[str, str]] = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
    "GIF": "image/gif",
    "BMP": "image/bmp",
}
PICTURES: Final = tuple(_IMAGES)
"""The formats that are read: none that is a program (PostScript) or fetches anything."""
_PDF_HEADER_WITHIN: Final = 1024
_TEXT: Final = "text/plain"
_ENCODINGS: Final = ("utf-8-sig", "euc_jp", "cp932")
"""Tried in this order: Shift_JIS text is hardly ever valid EUC, the reverse often is."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file is by its content; `pages` of the copy it will give, None for text."""

    media_type: str
    pages: int | None


def read_file(path: Path) -> bytes:
    """Return the bytes of a file from outside. Raises UnusableFile: empty, too-large, unreadable.

    That is all the process with the key does with them.
    """
    try:
        _check_size(path.stat().st_size)
        data = path.read_bytes()
    except OSError as error:
        raise UnusableFile(FileProblem("unreadable")) from error
    _check_size(len(data))
    return data


def inspect_data(data: bytes) -> FileFacts:
    """Tell what a file is, never trusting its name.

    Raises UnusableFile: empty, too-large, encrypted-pdf, broken-pdf, no-pages, broken-image,
    too-many-pixels, unknown-type.
    """
    _check_size(len(data))
    if b"%PDF-" in data[:_PDF_HEADER_WITHIN]:
        return FileFacts(_PDF, _pdf_pages(data))
    picture = _picture_facts(data)
    if picture:
        return picture
    decode_text(data)
    return FileFacts(_TEXT, None)


def decode_text(data: bytes) -> str:
    """Return a text file's text: UTF-8, UTF-16 with mark, EUC-JP or Shift_JIS.

    Raises UnusableFile("unknown-type").
    """
    encodings = ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else _ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text
    raise UnusableFile(FileProblem("unknown-type"))


def _is_text(text: str) -> bool:
    return all(
        character.isprintable()
        or character in "\n\r\t\f\u3000"
        or character.isspace()
        or ord(character) >= 0xA0  # noqa: PLR2004 - past controls
        for character in text
    )


def _check_size(size: int) -> None:
    if not size:
        raise UnusableFile(FileProblem("empty"))
    if size > SIZE_LIMIT:
        raise UnusableFile(FileProblem("too-large", limit=SIZE_LIMIT, actual=size))


def _pdf_pages(data: bytes) -> int:
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            if pdf.is_encrypted:
                raise UnusableFile(FileProblem("encrypted-pdf"))
            pages = len(pdf.pages)
    except pikepdf.PasswordError as error:
        raise UnusableFile(FileProblem("encrypted-pdf")) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error
    if not pages:
        raise UnusableFile(FileProblem("no-pages"))
    return pages


def _picture_facts(data: bytes) -> FileFacts | None:
    """Return the facts of a picture that decodes, or None if it is none."""
    try:
        with Image.open(BytesIO(data), formats=PICTURES) as picture:
            kind = _IMAGES[picture.format or ""]
            pixels = picture.width * picture.height
            if pixels > PIXEL_LIMIT:
                raise UnusableFile(_too_many(pixels))
            picture.load()
            pages: int = getattr(picture, "n_frames", 1) if picture.format == "TIFF" else 1
    except UnidentifiedImageError:
        return None
    except Image.DecompressionBombError as error:
        raise UnusableFile(_too_many()) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise UnusableFile(FileProblem("broken-image")) from error
    return FileFacts(kind, pages)


def _too_many(pixels: int = 0) -> FileProblem:
    return FileProblem("too-many-pixels", limit=PIXEL_LIMIT, actual=pixels)
