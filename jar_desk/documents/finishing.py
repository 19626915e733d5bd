"""The last step of every PDF: what readers may know of it, and nothing else."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import pikepdf

from jar_desk.documents.pictures import strip_jpeg

PRODUCER: Final = "JAR Desk"
_PRIVATE: Final = ("/Metadata", "/PieceInfo", "/LastModified", "/AF", "/OPI", "/Thumb")


def finish(pdf: pikepdf.Pdf, title: str, language: str) -> bytes:
    """Write a PDF with neutral document information: title, language, program.

    No author, no dates of the office's clock, no XMP.
    """
    root = pdf.Root
    for key in ("/Metadata", "/OpenAction", "/AA", "/Names", "/AcroForm", "/JavaScript"):
        if key in root:
            del root[key]
    del pdf.docinfo
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Producer"] = PRODUCER
    root.Lang = pikepdf.String(language)
    root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    out = BytesIO()
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        fix_metadata_version=False,
        deterministic_id=True,
    )
    return out.getvalue()


def strip_objects(pdf: pikepdf.Pdf) -> None:
    """Take metadata, private data and attached files off every object, EXIF out of JPEGs."""
    for one in pdf.objects:
        if not isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
            continue
        for key in _PRIVATE:
            if key in one:
                del one[key]
        if isinstance(one, pikepdf.Stream) and one.get("/Filter") == pikepdf.Name.DCTDecode:
            _strip_picture(one)


def _strip_picture(stream: pikepdf.Stream) -> None:
    raw = stream.read_raw_bytes()
    stripped = strip_jpeg(raw)
    if len(stripped) != len(raw):
        stream.write(stripped, filter=pikepdf.Name.DCTDecode)
