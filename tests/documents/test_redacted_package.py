"""A package whose records are blacked out in part, read back from its encrypted bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.contents import PackageContent, PackageRecord, PlaceText
from jar_desk.documents.copying import value_text
from jar_desk.documents.package import build_package
from jar_desk.documents.page_texts import page_texts
from jar_desk.documents.redaction_check import check_package
from jar_desk.domain.redaction import Burnt, Covering, Part, covered_text
from jar_desk.domain.redaction_errors import Leak, RedactionFailed
from tests.documents.letter_examples import a_notice
from tests.documents.package_examples import Shelf, a_pdf
from tests.documents.test_burning import a_letter, coverings, streams

if TYPE_CHECKING:
    from collections.abc import Sequence

PASSPHRASE = "h7kq-2mxa-9bcd"
CITATION = "法第33条第2項第1号"


def places(data: bytes, words: str, part: Part = Part.FILE) -> tuple[PlaceText, ...]:
    return tuple(PlaceText(part, one, CITATION) for one in coverings(data, words))


def opened(data: bytes) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data), password=PASSPHRASE) as pdf:
        pdf.save(out)
    return out.getvalue()


def texts(data: bytes) -> list[str]:
    return [page.text for page in page_texts(opened(data))]


def a_package(language: str = "ja", **changes: object) -> tuple[PackageContent, Shelf]:
    shelf = Shelf()
    letter = a_letter()
    value = "面談の記録。" * 30 + "同席した Omar Hassan の連絡先は不明。"
    pages = bare_copy(value_text("面談", value), "text/plain", language)
    records = (
        PackageRecord(title="面談", value=value, places=places(pages, "Omar Hassan", Part.VALUE)),
        PackageRecord(
            title="手紙",
            attachment=shelf.put(letter, pages=3),
            places=(
                *places(letter, "Omar Hassan")[:2],
                PlaceText(Part.FILE, Covering(3), CITATION),
            ),
        ),
        PackageRecord(title="名簿", attachment=shelf.put(a_pdf("ONE", "TWO"), pages=2), **changes),
    )
    return PackageContent(notice=a_notice(language=language), records=records), shelf


@pytest.mark.parametrize("language", ["ja", "en"])
def test_nothing_blacked_out_is_in_the_package_and_the_rest_is(language: str) -> None:
    content, shelf = a_package(language)
    built = build_package(content, shelf.read, passphrase=PASSPHRASE)
    read = "\n".join(texts(built.pdf))
    assert "Omar" not in read
    assert "Hassan" not in read
    assert read.count("Ahmed Al-Rashid met") == 2
    assert "同席した" in read
    assert "ONE" in read
    assert not any(b"Omar" in one or b"Hassan" in one for one in streams(opened(built.pdf)))


def test_the_list_counts_places_and_pages_with_their_grounds() -> None:
    content, shelf = a_package()
    built = build_package(content, shelf.read, passphrase=PASSPHRASE)
    read = texts(built.pdf)
    contents, listed = (page for page in read if "黒塗りの一覧" in page)
    assert contents.count("黒塗りの一覧") == 1
    [entry] = [one for one in built.entries if one.title == "黒塗りの一覧"]
    assert read[entry.page - 1] == listed
    first = next(entry.page for entry in built.entries if "面談" in entry.title)
    letter = next(entry.page for entry in built.entries if "手紙" in entry.title)
    assert "黒塗り 3か所（3ページ）" in listed
    assert "ページ全体を開示しないもの 1ページ" in listed
    for number in (first, letter, letter + 1, letter + 2):
        assert str(number) in listed
    assert listed.count(CITATION) >= 4
    assert "このページ（3ページ中の3ページ目）は開示しません。" in read[letter + 1]


def test_the_boxes_stand_where_the_words_stood() -> None:
    content, shelf = a_package()
    built = build_package(content, shelf.read, passphrase=PASSPHRASE)
    letter = next(entry.page for entry in built.entries if "手紙" in entry.title)
    page = pypdfium2.PdfDocument(built.pdf, password=PASSPHRASE)[letter - 1]
    picture = page.render(scale=1).to_pil().convert("L")
    assert sum(picture.histogram()[:20]) > 500


def _lazy(pdf: bytes, asked: Sequence[Covering]) -> tuple[bytes, tuple[Burnt, ...]]:
    """Draw nothing, and say that it was done."""
    found = []
    for number, page in enumerate(page_texts(pdf), start=1):
        boxes = [one.boxes for one in asked if one.page == number and one.boxes]
        if boxes:
            removed = tuple(covered_text(page, one) for one in boxes)
            left = "".join(page.text.replace(one, "") for one in ("Omar Hassan",))
            found.append(Burnt(number, page.width, page.height, removed, left))
    return pdf, tuple(found)


def test_what_was_not_burnt_in_stops_the_package() -> None:
    content, shelf = a_package()
    with pytest.raises(RedactionFailed) as failed:
        build_package(content, shelf.read, passphrase=PASSPHRASE, burner=_lazy)
    assert failed.value.leak is Leak.TEXT
    assert failed.value.number > 0


def _veil(pdf: bytes, asked: Sequence[Covering]) -> tuple[bytes, tuple[Burnt, ...]]:
    """Take the words out of the text only: their picture stays."""
    burnt, found = _lazy(pdf, asked)
    return burnt, tuple(Burnt(one.page, one.width, one.height, (), one.text) for one in found)


def test_a_box_that_is_not_black_stops_the_package() -> None:
    content, shelf = a_package()
    with pytest.raises(RedactionFailed) as failed:
        build_package(content, shelf.read, passphrase=PASSPHRASE, burner=_veil)
    assert failed.value.leak is Leak.PICTURE


@pytest.mark.parametrize("field", ["title", "obtained_from", "recipients", "value"])
def test_what_the_table_says_of_it_stops_the_package(field: str) -> None:
    content, shelf = a_package()
    told = PackageRecord(**({"title": "x"} | {field: "ＯＭＡＲ　Hassanから"}))
    content = PackageContent(notice=content.notice, records=(*content.records, told))
    with pytest.raises(RedactionFailed) as failed:
        build_package(content, shelf.read, passphrase=PASSPHRASE)
    assert (failed.value.leak, failed.value.number) == (Leak.TABLE, 4)


def test_an_earlier_revision_is_noticed() -> None:
    content, shelf = a_package()
    built = build_package(content, shelf.read)
    assert built.pages
    two = built.pdf + built.pdf[built.pdf.rindex(b"startxref") :]
    with pytest.raises(RedactionFailed) as failed:
        check_package(two, "", 3, ())
    assert failed.value.leak is Leak.STRUCTURE
