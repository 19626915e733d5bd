"""The last step of every PDF: what readers may know of it, and nothing else."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import pikepdf

from jar_desk.documents.pictures import strip_jpeg

PRODUCER: Final = "JAR Desk"
_PACKED: Final = pikepdf.Name.FlateDecode
PICTURE_FILTERS: Final = (
    *(pikepdf.Name.DCTDecode, pikepdf.Name.JPXDecode),
    *(pikepdf.Name.CCITTFaxDecode, pikepdf.Name.JBIG2Decode),
)
"""Packings of pictures, which no PDF library of ours unpacks (ISO 32000-2, 7.4)."""
_PRIVATE: Final = frozenset(("/Metadata", "/PieceInfo", "/LastModified", "/AF", "/OPI", "/Thumb"))


def finish(pdf: pikepdf.Pdf, title: str, language: str, passphrase: str = "") -> bytes:
    """Write a PDF with neutral document information: title, language, program.

    No author, no dates of the office's clock, no XMP. With a passphrase the PDF is encrypted;
    without, the same pages are the same bytes, so that two letters differ by what they say only.
    """
    root = pdf.Root
    for key in ("/Metadata", "/OpenAction", "/AA", "/Names", "/AcroForm", "/JavaScript"):
        if key in root:
            del root[key]
    del pdf.docinfo
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Producer"] = PRODUCER
    _forget_identity(pdf)
    root.Lang = pikepdf.String(language)
    root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    out = BytesIO()
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        fix_metadata_version=False,
        deterministic_id=not passphrase,
        encryption=_encryption(passphrase) if passphrase else None,
    )
    return out.getvalue()


def always_the_same(pdf: pikepdf.Pdf) -> bytes:
    """Write a PDF so that the same pages are the same bytes, whenever and from what they are made.

    An identifier of the file it was made from would tell on that file, and one from the clock
    would give the same copy another hash every second (ISO 32000-1, 14.4).
    """
    _forget_identity(pdf)
    out = BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


def _forget_identity(pdf: pikepdf.Pdf) -> None:
    if "/ID" in pdf.trailer:
        del pdf.trailer["/ID"]


def _encryption(passphrase: str) -> pikepdf.Encryption:
    """Return AES-256 as ISO 32000-2 has it (revision 6)."""
    return pikepdf.Encryption(user=passphrase, owner=passphrase, R=6, aes=True, metadata=True)


def strip_objects(pdf: pikepdf.Pdf) -> None:
    """Take metadata, private data and attached files off every object, EXIF out of JPEGs."""
    for one in pdf.objects:
        if not isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
            continue
        for key in _PRIVATE.intersection(one.keys()):
            del one[key]
        if isinstance(one, pikepdf.Stream) and one.get("/Filter", _PACKED) != _PACKED:
            _strip_picture(pdf, one)


def _strip_picture(pdf: pikepdf.Pdf, stream: pikepdf.Stream) -> None:
    """Take off what a picture is packed in once more, and EXIF out of a JPEG."""
    filters, parms = _listed(stream.Filter), _listed(stream.get("/DecodeParms"))
    if not filters or filters[-1] not in PICTURE_FILTERS:
        return
    raw = stream.read_raw_bytes()
    if filters[1:]:
        outer = pikepdf.Stream(pdf, raw, Filter=pikepdf.Array(filters[:-1]))
        if parms:
            outer.DecodeParms = pikepdf.Array(parms[:-1])
        raw = outer.read_bytes()
    stripped = strip_jpeg(raw) if filters[-1] == pikepdf.Name.DCTDecode else raw
    if filters[1:] or len(stripped) != len(raw):
        stream.write(stripped, filter=pikepdf.Name(str(filters[-1])))
        if len(parms) == len(filters):
            stream.DecodeParms = parms[-1]


def _listed(entry: pikepdf.Object | None) -> list[pikepdf.Object]:
    """Return what may be one or an array of them as a list."""
    if entry is None:
        return []
    return list(entry.as_list()) if isinstance(entry, pikepdf.Array) else [entry]
