from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from jar_desk.documents.contents import PackageRecord
from jar_desk.documents.package import build_package
from jar_desk.documents.passphrases import ALPHABET, generate_passphrase
from jar_desk.domain.document_parts import PartKind
from jar_desk.domain.errors import Cancelled, UnusableFile
from jar_desk.domain.people import PartialDate
from jar_desk.domain.rights import Outcome, Right
from tests.documents.letter_examples import GROUND, a_notice, a_package, an_answer
from tests.documents.package_examples import Shelf, a_pdf, a_picture
from tests.documents.reading_back import empty_boxes, texts


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def records(shelf: Shelf) -> tuple[PackageRecord, ...]:
    return (
        PackageRecord(title="連絡先", value="090-0000-0000", obtained_on=PartialDate(2024, 6)),
        PackageRecord(title="イベント", attachment=shelf.put(a_pdf("alpha", "beta"))),
        PackageRecord(title="隠す題名", withheld=True, ground=GROUND),
        PackageRecord(title="写真", attachment=shelf.put(a_picture(), "image/png")),
        PackageRecord(title="覚え", attachment=shelf.put("gamma 覚え書き".encode(), "text/plain")),
        PackageRecord(title="長い値", value="delta " * 60),
    )


def test_order_numbers_and_bookmarks(shelf: Shelf, records: tuple[PackageRecord, ...]) -> None:
    built = build_package(a_package(*records), shelf.read)
    pages = texts(built.pdf)
    assert len(pages) == built.pages == 8
    found = [next(i for i, page in enumerate(pages) if word in page) for word in ORDER]
    assert found == sorted(found)
    for number, page in enumerate(pages, start=1):
        assert f"JAR-2026-0147 — {number} / 8" in page
    with pikepdf.open(BytesIO(built.pdf)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles == [entry.title for entry in built.entries]
    assert titles[:3] == ["回答書", "目次", "開示する保有個人データの目録"]
    for entry in built.entries[3:]:
        assert entry.title.split("\u3000")[1] in pages[entry.page - 1]
    assert empty_boxes(built.pdf) == 0


ORDER = ("以上", "目次", "提供先", "alpha", "beta", "gamma", "delta")


def test_a_withheld_record_is_a_numbered_gap(
    shelf: Shelf, records: tuple[PackageRecord, ...]
) -> None:
    read = "".join(texts(build_package(a_package(*records), shelf.read).pdf))
    assert "隠す題名" not in read
    assert "開示しない記録" in read


def test_the_table_names_pages(shelf: Shelf, records: tuple[PackageRecord, ...]) -> None:
    table = texts(build_package(a_package(*records), shelf.read).pdf)[2]
    assert "4–5" in table
    assert "2024-06" in table
    assert "090-0000-0000" in table


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.NOTHING_HELD])
def test_nothing_is_handed_over_where_nothing_is_granted(
    shelf: Shelf, records: tuple[PackageRecord, ...], outcome: Outcome
) -> None:
    notice = a_notice("ja", an_answer(outcome=outcome))
    built = build_package(a_package(*records, notice=notice), shelf.read)
    assert built.pages == 1
    assert "連絡先" not in texts(built.pdf)[0]


def test_a_granted_correction_hands_no_copies_over(
    shelf: Shelf, records: tuple[PackageRecord, ...]
) -> None:
    notice = a_notice("ja", an_answer(Right.CORRECTION))
    assert build_package(a_package(*records, notice=notice), shelf.read).pages == 1


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(595, 842), (842, 595), (2000, 3000), (200, 150)])
def test_every_copy_is_a4_upright_and_whole(
    shelf: Shelf, size: tuple[float, float], rotate: int
) -> None:
    record = PackageRecord(title="x", attachment=shelf.put(a_pdf("word", size=size, rotate=rotate)))
    data = build_package(a_package(record), shelf.read).pdf
    with pypdfium2.PdfDocument(data) as pdf:
        sizes = {(round(page.get_width()), round(page.get_height())) for page in pdf}
        picture = pdf[3].render(scale=1).to_pil().convert("L")
    assert sizes == {(595, 842)}
    assert "word" in texts(data)[3]
    upper = picture.crop((0, 0, 595, 842 - 46))
    left, top, right, bottom = upper.point(lambda grey: 255 * (grey < 160)).getbbox()
    turned = size[::-1] if rotate % 180 else size
    assert left > 5
    assert bottom < 842 - 46
    assert (right - left) / (bottom - top) == pytest.approx(turned[0] / turned[1], rel=0.06)


def test_only_the_passphrase_opens_it(shelf: Shelf, records: tuple[PackageRecord, ...]) -> None:
    passphrase = generate_passphrase()
    data = build_package(a_package(*records), shelf.read, passphrase=passphrase).pdf
    assert b"alpha" not in data
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(data))
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(data, password="wrong")
    with pikepdf.open(BytesIO(data), password=passphrase) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
    assert "alpha" in texts(data, passphrase)[3]


def test_passphrases_are_random_and_unambiguous() -> None:
    made = {generate_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert len(ALPHABET) == len(set(ALPHABET)) == 32
    assert not set(ALPHABET) & set("01loI")
    for one in made:
        assert set(one) <= {*ALPHABET, "-"}
        assert len(one.replace("-", "")) * 5 >= 80


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "RGBA", "P", "1", "I;16"])
def test_pictures_of_every_kind(shelf: Shelf, form: str, mode: str) -> None:
    out = BytesIO()
    try:
        Image.new("L", (40, 30), 0).convert(mode if mode != "I;16" else "I").save(out, form)
    except (OSError, ValueError):
        pytest.skip("no such picture")
    record = PackageRecord(title="x", attachment=shelf.put(out.getvalue(), "image/x"))
    assert build_package(a_package(record), shelf.read).pages == 4


def test_a_picture_is_turned_upright(shelf: Shelf) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    record = PackageRecord(
        title="x", attachment=shelf.put(a_picture("JPEG", exif=exif), "image/jpeg")
    )
    with pypdfium2.PdfDocument(build_package(a_package(record), shelf.read).pdf) as pdf:
        page = pdf[3].render(scale=1).to_pil().convert("L").crop((0, 0, 595, 780))
    left, top, right, bottom = page.point(lambda grey: 255 * (grey < 128)).getbbox()
    assert bottom - top > right - left


def test_progress_and_cancelling(shelf: Shelf) -> None:
    record = PackageRecord(title="x", attachment=shelf.put(a_pdf(*"abcdef"), pages=6))
    seen: list[tuple[int, int]] = []
    build_package(a_package(record), shelf.read, lambda *two: seen.append(two))
    assert seen == [(page, 6) for page in range(1, 7)]
    with pytest.raises(Cancelled):
        build_package(a_package(record), shelf.read, None, lambda: len(seen) > 5)


@pytest.mark.parametrize("data", [b"", b"not a pdf", a_pdf("x")[:400]])
def test_a_broken_attachment_is_told(shelf: Shelf, data: bytes) -> None:
    with pytest.raises(UnusableFile):
        build_package(a_package(PackageRecord(title="x", attachment=shelf.put(data))), shelf.read)


def test_the_head_of_a_long_table_is_repeated(shelf: Shelf) -> None:
    many = [PackageRecord(title=f"記録その{n}", value=f"v{n}") for n in range(120)]
    pages = texts(build_package(a_package(*many), shelf.read).pdf)
    tables = [page for page in pages if "v" in page and "記録その" in page]
    assert len(tables) >= 3
    assert all("取得元" in page for page in tables)
    for first, second in pairwise(tables):
        assert first != second


def test_a_title_longer_than_a_page(shelf: Shelf) -> None:
    record = PackageRecord(title="長い題名" * 400, attachment=shelf.put(a_pdf("end")))
    built = build_package(a_package(record, PackageRecord(title="次")), shelf.read)
    assert "end" in texts(built.pdf)[-1]


def test_a_package_in_english(shelf: Shelf, records: tuple[PackageRecord, ...]) -> None:
    notice = a_notice("en", an_answer(outcome=Outcome.PARTLY_GRANTED))
    pages = texts(build_package(a_package(*records, notice=notice), shelf.read).pdf)
    assert "(5 records, 8 pages)" in pages[0].replace("\xa0", " ")
    assert "Contents" in pages[1]
    assert "Record not disclosed" in pages[2]


def test_every_page_belongs_to_one_part_with_a_hash_of_what_went_in(shelf: Shelf) -> None:
    files = (("A", "B"), ("C",), ("A", "B"))
    records = [PackageRecord(title="写し", attachment=shelf.put(a_pdf(*one))) for one in files]
    content = a_package(*records)
    built = build_package(content, shelf.read)
    pages = [n for one in built.parts for n in range(one.first, one.first + one.pages)]
    assert pages == list(range(1, built.pages + 1))
    kinds = [one.kind for one in built.parts]
    assert kinds == [PartKind.NOTICE, PartKind.CONTENTS, PartKind.TABLE, *[PartKind.RECORD] * 3]
    other = replace(content, notice=replace(content.notice, number="2026-0148"))
    notice, *rest = build_package(other, shelf.read).parts
    assert rest == list(built.parts[1:])
    assert notice.sha256 != built.parts[0].sha256
    assert built.parts[3].sha256 != built.parts[4].sha256
