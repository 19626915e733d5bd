"""Blacking out for good: read back by other readers, stream by stream and pixel by pixel."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.burning import burn
from jar_desk.documents.page_texts import page_texts
from jar_desk.documents.pictures import picture_pdf
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.page_search import find_on, folded_page, folded_words
from jar_desk.domain.redaction import Box, Covering, boxes_around, covered_text, fingerprint
from jar_desk.domain.redaction_errors import RedactionMoved
from tests.documents.package_examples import saved

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "Omar Hassan"
KEPT = "Ahmed Al-Rashid"


def coverings(data: bytes, words: str) -> list[Covering]:
    """Return what covers words wherever they stand in a PDF."""
    found = []
    for number, page in enumerate(page_texts(data), start=1):
        for signs in find_on(page, folded_page(page), folded_words(words)):
            boxes = boxes_around(signs)
            found.append(Covering(number, boxes, fingerprint(covered_text(page, boxes))))
    return found


def streams(data: bytes) -> Iterator[bytes]:
    """Yield every object of a PDF as it is written, and every stream decoded."""
    with pikepdf.open(BytesIO(data)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream):
                try:
                    yield one.read_bytes()
                except pikepdf.PdfError:
                    yield one.read_raw_bytes()
            yield one.unparse()


def a_letter(*, rotate: int = 0, crop: bool = False) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for page in range(3):
        canvas.drawString(72, 700, f"{KEPT} met {SECRET} on page {page + 1}.")
        canvas.drawString(72, 660, "The rest stays.")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(out) as pdf:
        for page in pdf.pages:
            page.rotate(rotate, relative=False)
            if crop:
                page.obj.CropBox = [36, 400, 560, 800]
        return saved(pdf)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("shown", ["whole", "cropped"])
def test_words_are_gone_from_every_stream_and_the_rest_is_read(rotate: int, shown: str) -> None:
    data = a_letter(rotate=rotate, crop=shown == "cropped")
    burnt, pages = burn(data, coverings(data, SECRET))
    assert [page.removed for page in pages] == [("OmarHassan",)] * 3
    for stream in streams(burnt):
        assert not re.search(rb"Omar|Hassan", stream)
    for page in page_texts(burnt):
        assert KEPT in page.text
        assert "The rest stays." in page.text
        assert "Omar" not in page.text


def test_the_boxes_are_black_and_beside_them_nothing_is() -> None:
    data = a_letter()
    asked = coverings(data, SECRET)
    burnt, _ = burn(data, asked)
    picture = pypdfium2.PdfDocument(burnt)[0].render(scale=2).to_pil().convert("L")
    [box] = asked[0].boxes
    inner = tuple(
        round(2 * one) for one in (box.left + 1, box.top + 1, box.right - 1, box.bottom - 1)
    )
    assert picture.crop(inner).getextrema()[1] < 20
    before = pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().convert("L")
    left = (0, 0, round(2 * box.left) - 2, picture.height)
    assert (
        abs(sum(picture.crop(left).histogram()[:128]) - sum(before.crop(left).histogram()[:128]))
        < 200
    )


def test_pages_without_boxes_stay_as_they_are() -> None:
    data = a_letter()
    burnt, _ = burn(data, coverings(data, SECRET)[:1])
    first, second, _ = page_texts(burnt)
    assert SECRET not in first.text
    assert SECRET in second.text
    with pikepdf.open(BytesIO(burnt)) as pdf:
        assert b"Omar" in pdf.pages[1].Contents.read_bytes()


def test_what_pages_share_does_not_keep_the_picture_of_a_burnt_one() -> None:
    """Scanners write one list of pictures for all pages of a file."""
    out = BytesIO()
    with pikepdf.new() as pdf:
        shared = pikepdf.Dictionary()
        for number, colour in enumerate(("red", "blue")):
            picture = BytesIO()
            Image.new("RGB", (60, 80), colour).save(picture, "PNG")
            with pikepdf.open(BytesIO(picture_pdf(picture.getvalue()))) as one:
                image = pdf.copy_foreign(next(iter(one.pages[0].Resources.XObject.values())))
                shared[f"/Scan{number}"] = image
        for number in range(2):
            contents = pdf.make_stream(b"q 300 0 0 400 0 0 cm /Scan%d Do Q" % number)
            page = pikepdf.Dictionary(
                Type=pikepdf.Name.Page, MediaBox=[0, 0, 300, 400], Contents=contents
            )
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
        pdf.Root.Pages.Resources = pikepdf.Dictionary(XObject=shared)
        pdf.save(out)
    red = bytes((255, 0, 0)) * 60 * 80
    assert red in list(streams(out.getvalue()))
    burnt, _ = burn(out.getvalue(), [Covering(1, (Box(0, 0, 300, 400),))])
    assert red not in list(streams(burnt))
    assert bytes((0, 0, 255)) * 60 * 80 in list(streams(burnt))


def test_a_withheld_page_is_empty() -> None:
    data = a_letter()
    burnt, [page] = burn(data, [Covering(2)])
    assert (page.page, page.removed) == (2, ())
    assert page_texts(burnt)[1].text == ""
    assert not any(b"page 2" in stream for stream in streams(burnt))


def test_other_words_under_a_box_stop_it() -> None:
    data = a_letter()
    asked = coverings(data, SECRET)
    with pytest.raises(RedactionMoved) as moved:
        burn(
            data.replace(b"", b""),
            [Covering(one.page, (Box(0, 0, 9, 9),), one.seen) for one in asked],
        )
    assert moved.value.page == 1


def test_a_page_that_is_not_there_stops_it() -> None:
    with pytest.raises(RedactionMoved):
        burn(a_letter(), [Covering(4)])


@pytest.mark.parametrize(
    ("text", "secret", "kept"),
    [
        ("支援員は田村由紀、相談者はアフメドです。", "田村由紀", "アフメド"),
        ("الاسم أحمد الراشد\nمع عمر حسن هنا", "عمر", "أحمد"),
        ("နာမည် မောင်မောင် နှင့် စုစု", "စုစု", "မောင်"),
        ("姓名 Ｏｍａｒ　Ｈａｓｓａｎ と ahmed", "omar hassan", "ahmed"),
    ],
)
def test_every_script_is_taken_out(text: str, secret: str, kept: str) -> None:
    data = write_text_pages(text, "ja")
    asked = coverings(data, secret)
    assert asked
    burnt, _ = burn(data, asked)
    [page] = page_texts(burnt)
    assert not list(find_on(page, folded_page(page), folded_words(secret)))
    assert list(find_on(page, folded_page(page), folded_words(kept)))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_another_reader_finds_the_rest_and_not_the_secret() -> None:
    data = a_letter()
    burnt, _ = burn(data, coverings(data, SECRET))
    read = subprocess.run(
        ["pdftotext", "-", "-"], input=burnt, capture_output=True, check=True
    ).stdout.decode()
    assert "Omar" not in read
    assert read.count("The rest stays.") == 3


def test_a_copy_is_the_same_whenever_it_is_made_and_bears_no_identifier_of_its_source() -> None:
    with pikepdf.open(BytesIO(a_letter())) as pdf:
        pdf.trailer["/ID"] = pikepdf.Array([pikepdf.String("source-of-it"), pikepdf.String("b")])
        data = saved(pdf)
    copies = []
    for _ in range(2):
        copy = bare_copy(data, "application/pdf", "ja")
        burnt, _pages = burn(copy, coverings(copy, SECRET))
        copies.append((copy, burnt))
        time.sleep(1.1)  # identifiers made from the clock change every second
    assert copies[0] == copies[1]
    assert not any(b"source-of-it" in one for one in copies[0])
