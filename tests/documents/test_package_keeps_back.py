"""What a package never carries out, and what no source can do to its pages."""

from __future__ import annotations

import zlib
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from jar_desk.documents.contents import PackageRecord
from jar_desk.documents.package import build_package
from jar_desk.documents.pictures import picture_pdf
from tests.documents.letter_examples import a_package
from tests.documents.package_examples import Shelf, a_pdf, a_picture, saved
from tests.documents.reading_back import info, ink, texts


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def test_scripts_actions_files_and_metadata_stay_behind(shelf: Shelf) -> None:
    built = build_package(
        a_package(PackageRecord(title="x", attachment=shelf.put(_hostile_pdf()))), shelf.read
    )
    for word in (b"JavaScript", b"/Launch", b"/URI", b"/EmbeddedFile", b"secret-author", b"/AA"):
        assert word not in _unpacked(built.pdf)
    assert info(built.pdf) == {"/Title": "JAR-2026-0147-3", "/Producer": "JAR Desk"}
    assert "a note in the margin" in texts(built.pdf)[3]


def _hostile_pdf() -> bytes:
    with pikepdf.open(BytesIO(a_pdf("seen"))) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        pdf.Root.OpenAction = script
        pdf.Root.Names = pikepdf.Dictionary(
            JavaScript=pikepdf.Dictionary(Names=["x", pdf.make_indirect(script)])
        )
        pdf.attachments["evil.exe"] = b"MZ"
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = ["secret-author"]
        pdf.docinfo["/Author"] = "secret-author"
        page = pdf.pages[0]
        page.obj.AA = pikepdf.Dictionary(O=script)
        page.obj.PieceInfo = pikepdf.Dictionary(X="secret-author")
        page.obj.Annots = pdf.make_indirect([_link(pdf), _note(pdf)])
        return saved(pdf)


def test_a_hidden_layer_is_not_handed_over(shelf: Shelf) -> None:
    record = PackageRecord(title="x", attachment=shelf.put(_layered_pdf()))
    built = build_package(a_package(record), shelf.read)
    assert built.pages == 4
    assert b"hidden words" not in _unpacked(built.pdf)


def _layered_pdf() -> bytes:
    with pikepdf.open(BytesIO(a_pdf("seen"))) as pdf:
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="x"))
        pdf.Root.OCProperties = pikepdf.Dictionary(
            OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], Order=[layer])
        )
        page = pdf.pages[0]
        page.obj.Resources.Properties = pikepdf.Dictionary(L=layer)
        words = b"/OC /L BDC BT /F1 12 Tf 50 50 Td (hidden words) Tj ET EMC"
        page.contents_add(pdf.make_stream(words))
        return saved(pdf)


def _link(pdf: pikepdf.Pdf) -> pikepdf.Object:
    launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="cmd.exe")
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 99, 99], A=launch
        )
    )


def _note(pdf: pikepdf.Pdf) -> pikepdf.Object:
    drawn = pdf.make_stream(b"BT /F1 12 Tf 5 5 Td (a note in the margin) Tj ET")
    drawn.Type, drawn.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    drawn.BBox = [0, 0, 200, 30]
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    drawn.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=[50, 50, 250, 80],
            F=4,
            AP=pikepdf.Dictionary(N=drawn),
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="http://example.org"),
        )
    )


def _unpacked(data: bytes) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
    return out.getvalue()


def test_where_a_photograph_was_taken_stays_behind(shelf: Shelf) -> None:
    exif = Image.Exif()
    exif[0x010F] = "secret-camera"
    photo = a_picture("JPEG", exif=exif, comment=b"secret-comment")
    assert b"secret-camera" in photo
    record = PackageRecord(title="x", attachment=shelf.put(photo, "image/jpeg"))
    data = _unpacked(build_package(a_package(record), shelf.read).pdf)
    assert b"secret" not in data
    assert b"/DCTDecode" in data


@pytest.mark.parametrize("packed", [False, True])
def test_a_photograph_in_a_pdf_says_nothing_either(shelf: Shelf, *, packed: bool) -> None:
    exif = Image.Exif()
    exif[0x010F] = "secret-camera"
    data = a_picture("JPEG", exif=exif)
    filters = [pikepdf.Name.FlateDecode] * packed + [pikepdf.Name.DCTDecode]
    with pikepdf.open(BytesIO(picture_pdf(data))) as pdf:
        picture = pdf.pages[0].Resources.XObject.Picture
        picture.write(zlib.compress(data) if packed else data)
        picture.Filter = pikepdf.Array(filters)
        record = PackageRecord(title="x", attachment=shelf.put(saved(pdf)))
    built = build_package(a_package(record), shelf.read).pdf
    with pikepdf.open(BytesIO(built)) as pdf:
        picture = pdf.pages[3].Resources.XObject.Copy.Resources.XObject.Picture
        assert b"secret-camera" not in picture.read_raw_bytes()
        assert picture.read_raw_bytes().startswith(b"\xff\xd8")
    assert ink(built, page=3) > 1000


def test_a_source_cannot_draw_over_the_number(shelf: Shelf) -> None:
    with pikepdf.open(BytesIO(a_pdf("seen"))) as pdf:
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(b"Q Q Q 0 g 0 0 600 850 re f q q 9 0 0 9 0 0 cm")
        record = PackageRecord(title="x", attachment=shelf.put(saved(pdf)))
    built = build_package(a_package(record), shelf.read).pdf
    with pypdfium2.PdfDocument(built) as shown:
        foot = shown[3].render(scale=1).to_pil().convert("L").crop((300, 842 - 40, 595, 842))
    assert foot.getpixel((290, 20)) == 255
    assert "JAR-2026-0147 — 4 / 4" in texts(built)[3]


def test_pages_that_share_contents_and_inherit_their_box(shelf: Shelf) -> None:
    with pikepdf.open(BytesIO(a_pdf("seen"))) as pdf:
        pdf.pages.append(pdf.pages[0])
        pages = pdf.Root.Pages
        pages.MediaBox, pages.Rotate = [0, 0, 300, 150], 90
        pages.Resources = pdf.pages[0].Resources
        for page in pdf.pages:
            for key in ("/MediaBox", "/Rotate", "/Resources", "/CropBox"):
                if key in page:
                    del page[key]
            page.Contents = pdf.pages[0].Contents
        record = PackageRecord(title="x", attachment=shelf.put(saved(pdf), pages=2))
    built = build_package(a_package(record), shelf.read).pdf
    with pikepdf.open(BytesIO(built)) as pdf:
        forms = [page.Resources.XObject.Copy for page in pdf.pages[3:]]
        assert [[int(edge) for edge in form.BBox] for form in forms] == [[0, 0, 300, 150]] * 2
        assert all("/Matrix" in form for form in forms)
        assert all(page.Parent.Count == 5 for page in pdf.pages)
