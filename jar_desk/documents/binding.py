"""The pages of a package put into one PDF: the front matter, then a page for every copy."""

from __future__ import annotations

import zlib
from copy import copy
from typing import TYPE_CHECKING, Final

import pikepdf
from reportlab.lib.pagesizes import A4

from jar_desk.documents.copies import NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jar_desk.documents.copies import Sheets

_DEFLATED: Final = pikepdf.Name.FlateDecode
_PAPER: Final = (0, 0, round(A4[0], 2), round(A4[1], 2))


def fill(
    pdf: pikepdf.Pdf,
    front: pikepdf.Pdf,
    sheets: Sequence[Sheets],
    feet: Iterable[bytes],
    fonts: pikepdf.Object,
) -> None:
    """Fill an empty PDF: the pages of `front`, and a page with its foot for every sheet.

    All pages are put in at once, and forms copied source by source: appended one by one, every
    page would cost a copy of the list of all pages. `pdf.pages` may be read only afterwards.
    """
    pages = [*_taken_over(pdf, front), *_drawn(pdf, sheets, feet, fonts)]
    tree = pdf.Root.Pages
    tree.Kids, tree.Count = pikepdf.Array(pages), len(pages)


def _taken_over(pdf: pikepdf.Pdf, front: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield copies of our own pages; their type would keep them from being copied."""
    for page in [one.obj for one in front.pages]:
        del page.Type, page.Parent
        taken = pdf.copy_foreign(page)
        taken.Type, taken.Parent = pikepdf.Name.Page, pdf.Root.Pages
        yield taken


def _drawn(
    pdf: pikepdf.Pdf, sheets: Sequence[Sheets], feet: Iterable[bytes], fonts: pikepdf.Object
) -> Iterator[pikepdf.Object]:
    blank = pikepdf.Dictionary(
        {
            "/Type": pikepdf.Name.Page,
            "/Parent": pdf.Root.Pages,
            "/MediaBox": pdf.make_indirect(pikepdf.Array(_PAPER)),
        }
    )
    foot = iter(feet)
    for one in sheets:
        forms = pdf.copy_foreign(one.forms).as_list()
        for form, placing in zip(forms, one.placing, strict=True):
            page = copy(blank)
            page.Resources = pikepdf.Dictionary({"/Font": fonts, "/XObject": {NAME: form}})
            page.Contents = contents = pdf.make_stream(_packed(placing.operators + next(foot)))
            contents.Filter = _DEFLATED
            yield pdf.make_indirect(page)


def _packed(operators: bytes) -> bytes:
    """Compress a few hundred bytes (RFC 1950).

    The window is as small as they are: making the usual one, for every page, takes seven times
    as long as filling it.
    """
    packer = zlib.compressobj(wbits=10, memLevel=2)
    return packer.compress(operators) + packer.flush()
