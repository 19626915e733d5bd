"""Some pages out of a bare copy."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Sequence


def picked_pages(copy: bytes, numbers: Sequence[int]) -> bytes:
    """Return a PDF of some pages (from 1) of a bare copy. Raises IndexError for one past the end.

    Nothing of the other pages stays in it.
    """
    with pikepdf.open(BytesIO(copy)) as whole, pikepdf.new() as picked:
        for number in numbers:
            picked.pages.append(whole.pages[number - 1])
        out = BytesIO()
        picked.save(out)
    return out.getvalue()
