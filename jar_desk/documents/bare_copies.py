"""Files rewritten as PDFs of nothing but their pages, as it is done in quarantine."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import pikepdf

from jar_desk.documents.copies import opened_copy
from jar_desk.documents.finishing import strip_objects

_OF_A_DOCUMENT: Final = frozenset(("/Type", "/Pages"))
_OF_A_PAGE: Final = frozenset(
    (
        *("/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit"),
        *("/Contents", "/Resources", "/Group"),
    )
)


def bare_copy(data: bytes, media_type: str, language: str) -> bytes:
    """Return a PDF of what a file shows: no forms, comments, layers, scripts, files, EXIF.

    `language` is for the setting of text files. Raises UnusableFile.
    """
    out = BytesIO()
    with opened_copy(data, media_type, language) as pdf:
        _keep(pdf.Root, _OF_A_DOCUMENT)
        for page in pdf.pages:
            _keep(page.obj, _OF_A_PAGE)
        del pdf.docinfo
        strip_objects(pdf)
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _keep(of: pikepdf.Object, wanted: frozenset[str]) -> None:
    for key in set(of.keys()) - wanted:
        del of[key]
