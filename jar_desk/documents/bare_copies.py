"""Files rewritten as PDFs of nothing but their pages, as it is done in quarantine."""

from __future__ import annotations

from typing import Final

import pikepdf

from jar_desk.documents.copies import OF_A_PAGE, opened_bare, opened_copy, take_sheets
from jar_desk.documents.finishing import always_the_same, strip_objects
from jar_desk.documents.flat_pages import flat_pdf
from jar_desk.domain.errors import UnusableFile

_PDF: Final = "application/pdf"
_OF_A_DOCUMENT: Final = frozenset(("/Type", "/Pages"))


def bare_copy(data: bytes, media_type: str, language: str) -> bytes:
    """Return a PDF of what a file shows: no forms, comments, layers, scripts, files, EXIF.

    `language` is for the setting of text files. Pages whose content is damaged, or packed in a way
    that is not handed on, become pictures of what a reader still shows. Raises UnusableFile.
    """
    try:
        copy = _rewritten(data, media_type, language)
        if _is_usable(copy):
            return copy
    except (RuntimeError, pikepdf.exceptions.DependencyError):
        if media_type != _PDF:
            raise
    return _rewritten(flat_pdf(data), _PDF, language)


def _is_usable(copy: bytes) -> bool:
    """Tell whether a package can be made of a copy, as whoever makes it will find."""
    try:
        with opened_bare(copy) as opened:
            take_sheets(opened)
    except UnusableFile:
        return False
    return True


def _rewritten(data: bytes, media_type: str, language: str) -> bytes:
    with opened_copy(data, media_type, language) as pdf:
        _keep(pdf.Root, _OF_A_DOCUMENT)
        for page in pdf.pages:
            _keep(page.obj, OF_A_PAGE)
            if isinstance(page.obj.get("/Contents"), pikepdf.Array):
                page.contents_coalesce()
        del pdf.docinfo
        strip_objects(pdf)
        return always_the_same(pdf)


def _keep(of: pikepdf.Object, wanted: frozenset[str]) -> None:
    for key in set(of.keys()) - wanted:
        del of[key]
