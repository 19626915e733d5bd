from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageOps

from jar_desk.documents.inspection import (
    SIZE_LIMIT,
    FileFacts,
    decode_text,
    inspect_data,
    read_file,
)
from jar_desk.documents.preview import count_pages, page_pixels, png
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import UnusableFile

if TYPE_CHECKING:
    from pathlib import Path

PDF = write_text_pages("一\n二", "ja")


def a_picture(form: str, size: tuple[int, int] = (8, 6), frames: int = 1) -> bytes:
    out = BytesIO()
    more = [Image.new("RGB", size, "red") for _ in range(frames - 1)]
    how = {"save_all": True, "append_images": more} if more else {}
    Image.new("RGB", size, "red").save(out, form, **how)
    return out.getvalue()


def locked(user: str) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(PDF)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user=user, owner="owner", R=6))
    return out.getvalue()


def without_pages() -> bytes:
    out = BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "facts"),
    [
        (PDF, FileFacts("application/pdf", 1)),
        (b"\r\n\r\n" + PDF, FileFacts("application/pdf", 1)),
        (a_picture("PNG"), FileFacts("image/png", 1)),
        (a_picture("JPEG"), FileFacts("image/jpeg", 1)),
        (a_picture("TIFF", frames=3), FileFacts("image/tiff", 3)),
        ("覚え書き".encode(), FileFacts("text/plain", None)),
        ("覚え書き".encode("cp932"), FileFacts("text/plain", None)),
        ("覚え書き".encode("utf-16"), FileFacts("text/plain", None)),
    ],
)
def test_what_a_file_is(data: bytes, facts: FileFacts) -> None:
    assert inspect_data(data) == facts


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (locked("user"), "encrypted-pdf"),
        (locked(""), "encrypted-pdf"),
        (PDF[:200], "broken-pdf"),
        (b"%PDF-1.7 nothing", "broken-pdf"),
        (without_pages(), "no-pages"),
        (a_picture("PNG", (400, 400))[:120], "broken-image"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "unknown-type"),
        (b"PK\x03\x04\x14\x00\x00\x00", "unknown-type"),
        (bytes(range(256)), "unknown-type"),
    ],
)
def test_unusable_files_say_why(data: bytes, code: str) -> None:
    with pytest.raises(UnusableFile) as refused:
        inspect_data(data)
    assert refused.value.problem.code == code


def test_a_file_of_300_megabytes_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "big.pdf"
    with file.open("wb") as out:
        out.truncate(300 * 1024 * 1024)
    with pytest.raises(UnusableFile) as refused:
        read_file(file)
    problem = refused.value.problem
    assert (problem.code, problem.limit, problem.actual) == ("too-large", SIZE_LIMIT, 300 << 20)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(UnusableFile) as refused:
        read_file(tmp_path / "gone.pdf")
    assert refused.value.problem.code == "unreadable"


def test_a_name_is_not_trusted(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(PDF)
    assert inspect_data(read_file(file)).media_type == "application/pdf"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "euc_jp", "utf-16"])
def test_text_in_japanese_encodings(encoding: str) -> None:
    assert decode_text("氏名: 山田 太郎\n".encode(encoding)) == "氏名: 山田 太郎\n"


@pytest.mark.parametrize(
    ("data", "media_type"),
    [(PDF, "application/pdf"), (a_picture("PNG"), "image/png"), (b"abc", "text/plain")],
)
def test_a_page_as_a_picture(data: bytes, media_type: str) -> None:
    drawn = page_pixels(data, media_type, 0, 320)
    assert abs(drawn.width - 320) <= 1
    with Image.open(BytesIO(png(drawn))) as page:
        assert page.size == (drawn.width, drawn.height)
        assert page.tobytes() == drawn.rgb


def test_damaged_words_about_a_picture_leave_it_as_it_lies() -> None:
    out = BytesIO()
    Image.new("RGB", (40, 30), "red").save(out, "JPEG", exif=b"Exif\0\0" + b"\xff" * 12)
    drawn = page_pixels(out.getvalue(), "image/jpeg", 0, 80)
    assert (drawn.width, drawn.height) == (80, 60)


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_page_stands_as_the_camera_was_held(turned: int) -> None:
    picture, out = Image.new("RGB", (64, 32), "white"), BytesIO()
    picture.paste("red", (0, 0, 16, 16))
    exif = Image.Exif()
    exif[0x0112] = turned
    picture.save(out, "JPEG", exif=exif, quality=95)
    with Image.open(BytesIO(out.getvalue())) as opened:
        wanted = ImageOps.exif_transpose(opened).convert("RGB")
    drawn = page_pixels(out.getvalue(), "image/jpeg", 0, wanted.width)
    assert (drawn.width, drawn.height) == wanted.size
    shown = Image.frombytes("RGB", wanted.size, drawn.rgb)
    assert max(high for _, high in ImageChops.difference(shown, wanted).getextrema()) < 40


def test_pages_past_the_end_and_broken_files() -> None:
    assert count_pages(PDF) == 1
    with pytest.raises(IndexError):
        page_pixels(PDF, "application/pdf", 1, 100)
    for media_type in ("application/pdf", "image/png"):
        with pytest.raises(UnusableFile):
            page_pixels(b"nothing", media_type, 0, 100)
