"""Blacking out for good: a page with something blacked out becomes a picture of what remains.

Boxes drawn over a page leave everything beneath; taking single objects out of it leaves what was
overlooked. So the page is rendered, its boxes are filled, and nothing else of it goes on; the text
that no box touches is laid over it unseen, to be searched and read aloud. Other pages stay as they
are, without what only a blacked-out page needed.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from io import BytesIO
from math import ceil, floor
from typing import TYPE_CHECKING, Any, Final

import pikepdf
from pikepdf import Dictionary, Name
from PIL import Image, ImageChops

from jar_desk.documents.finishing import always_the_same
from jar_desk.documents.hidden_text import FONT, HiddenText
from jar_desk.documents.page_texts import page_text
from jar_desk.documents.pictures import describe
from jar_desk.documents.preview import opened
from jar_desk.documents.untyped import pdfium_turn
from jar_desk.domain.redaction import Burnt, covered_text, fingerprint, remaining
from jar_desk.domain.redaction_errors import RedactionMoved

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jar_desk.domain.redaction import Box, Covering, PageText

DPI: Final = 200
_POINTS: Final = 72
_PIXELS: Final = 40_000_000
"""Most pixels of a page; a larger one is rendered less finely."""
_QUALITY: Final = 80
_COLOURFUL: Final = 12
"""Difference of two colours of a pixel, of 255, from which a picture is no grey one."""
_LEVELS: Final = 17
"""Greys of a page of text are sixteen, this far apart."""
_SCANNED: Final = 0.25
"""Share of pixels neither dark nor light from which a page is a photograph rather than writing."""
_DARK, _LIGHT = 56, 200
_SHRINK: Final = 4


def burn(data: bytes, coverings: Iterable[Covering]) -> tuple[bytes, tuple[Burnt, ...]]:
    """Return a PDF without what the coverings take out of it, and what became of their pages.

    Raises RedactionMoved where other words lie under a box than when it was drawn, UnusableFile.
    """
    pages: dict[int, list[Covering]] = defaultdict(list)
    for one in coverings:
        pages[one.page].append(one)
    with pikepdf.open(BytesIO(data)) as pdf, pdfium_turn, opened(data) as shown:
        work = _Burning(pdf, shown)
        for number, own in sorted(pages.items()):
            if not 1 <= number <= len(pdf.pages):
                raise RedactionMoved(number)
            if all(one.boxes for one in own):
                work.burn(number, own)
            else:
                work.empty(number)
        return work.result()


class _Burning:
    """One file under work."""

    def __init__(self, pdf: pikepdf.Pdf, shown: Any) -> None:  # noqa: ANN401
        self._pdf, self._shown = pdf, shown
        self._hidden = HiddenText(pdf)
        self._burnt: list[Burnt] = []

    def empty(self, number: int) -> None:
        """Put an empty page in the place of a page."""
        width, height = self._shown[number - 1].get_size()
        blank = Dictionary(Type=Name.Page, MediaBox=[0, 0, width, height], Resources=Dictionary())
        self._pdf.pages[number - 1] = pikepdf.Page(self._pdf.make_indirect(blank))
        self._burnt.append(Burnt(number, width, height, (), ""))

    def burn(self, number: int, coverings: Sequence[Covering]) -> None:
        """Put a picture of what remains in the place of a page."""
        page = self._shown[number - 1]
        text = page_text(page)
        removed = tuple(covered_text(text, one.boxes) for one in coverings)
        if [fingerprint(one) for one in removed] != [one.seen for one in coverings]:
            raise RedactionMoved(number)
        boxes = tuple(box for one in coverings for box in one.boxes)
        picture = _blackened(page, boxes)
        signs = [one for one in remaining(text, boxes) if _is_on(text, one.box)]
        content = b"q %f 0 0 %f 0 0 cm /Picture Do Q\n" % (text.width, text.height)
        drawn = Dictionary(
            Type=Name.Page,
            MediaBox=[0, 0, text.width, text.height],
            Resources=Dictionary(
                XObject=Dictionary(Picture=_stream(self._pdf, picture)),
                Font=Dictionary({FONT: self._hidden.font}),
            ),
            Contents=self._pdf.make_stream(content + self._hidden.operators(text, signs)),
        )
        self._pdf.pages[number - 1] = pikepdf.Page(self._pdf.make_indirect(drawn))
        left = "".join(one.text for one in signs)
        self._burnt.append(Burnt(number, text.width, text.height, removed, left))

    def result(self) -> tuple[bytes, tuple[Burnt, ...]]:
        """Return the file; pages that stay lose what they do not show."""
        self._hidden.finish()
        self._pdf.remove_unreferenced_resources()
        return always_the_same(self._pdf), tuple(self._burnt)


def _is_on(page: PageText, box: Box) -> bool:
    """Tell whether a sign stands on the part of the page that is shown."""
    seen = box.within(page.width, page.height)
    return seen.width > 0 and seen.height > 0


def _blackened(page: Any, boxes: Sequence[Box]) -> Image.Image:  # noqa: ANN401
    """Return the picture of a page with its boxes filled."""
    area = max(page.get_width() * page.get_height(), 1.0)
    scale = min(DPI / _POINTS, (_PIXELS / area) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True)
    for box in boxes:
        left, top = floor(box.left * scale), floor(box.top * scale)
        width, height = ceil(box.right * scale) - left, ceil(box.bottom * scale) - top
        bitmap.fill_rect((0, 0, 0, 255), left, top, max(width, 1), max(height, 1))
    picture: Image.Image = bitmap.to_pil()
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _stream(pdf: pikepdf.Pdf, picture: Image.Image) -> pikepdf.Stream:
    """Return a picture as small as it may be without looking worse."""
    if _is_colourful(picture):
        return _jpeg(pdf, picture)
    grey = picture.convert("L")
    between = sum(grey.histogram()[_DARK:_LIGHT]) / (grey.width * grey.height)
    if between > _SCANNED:
        return _jpeg(pdf, grey)
    if not between:
        return _flat(pdf, grey.convert("1", dither=Image.Dither.NONE))
    few = grey.point([round(value / _LEVELS) * _LEVELS for value in range(256)])
    return _flat(pdf, few)


def _is_colourful(picture: Image.Image) -> bool:
    red, green, blue = picture.reduce(_SHRINK).split()
    pairs = (ImageChops.difference(red, green), ImageChops.difference(green, blue))
    return any(_most(pair) > _COLOURFUL for pair in pairs)


def _most(band: Image.Image) -> float:
    return float(band.getextrema()[1])  # type: ignore[arg-type] # one band has one pair


def _jpeg(pdf: pikepdf.Pdf, picture: Image.Image) -> pikepdf.Stream:
    out = BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY)
    return _described(pdf.make_stream(out.getvalue()), picture, Name.DCTDecode)


def _flat(pdf: pikepdf.Pdf, picture: Image.Image) -> pikepdf.Stream:
    packed = zlib.compress(picture.tobytes(), 1)
    return _described(pdf.make_stream(packed), picture, Name.FlateDecode)


def _described(
    stream: pikepdf.Stream, picture: Image.Image, packing: pikepdf.Name
) -> pikepdf.Stream:
    describe(stream, picture.width, picture.height, picture.mode)
    stream.Filter = packing
    return stream
