import pytest
from PySide6.QtGui import QFontDatabase, QGlyphRun, QTextDocument, QTextLine
from PySide6.QtWidgets import QApplication

from jar_desk.ui.fonts import FAMILIES, interface_font, load_interface_fonts, load_name_fonts

NAMES = {
    "Japanese": "髙﨑 健一 邊 濵 齋",
    "fourth plane": "𠮷野家",
    "Arabic": "أحمد الراشد",
    "Burmese": "အောင်ဆန်း",
    "Devanagari": "सीता गुरुङ",
    "Bengali": "রহমান",
    "Ethiopic": "አበበ በቀለ",
    "Tamil": "கமலா",
    "Sinhala": "සිරිසේන",
    "Vietnamese": "Nguyễn Thị Hương",
    "Cyrillic": "Олександр Їжак",
    "Polish": "Łukasz Żółć",
}


@pytest.fixture
def loaded(qapp: QApplication) -> None:
    load_interface_fonts()
    load_name_fonts()


def test_every_face_of_the_chain_is_shipped(loaded: None) -> None:
    assert set(FAMILIES) <= set(QFontDatabase.families())


@pytest.mark.parametrize("script", NAMES)
def test_no_name_shows_an_empty_box(loaded: None, script: str) -> None:
    document = QTextDocument(NAMES[script])
    document.setDefaultFont(interface_font(20))
    document.setTextWidth(2000)
    runs = glyph_runs(document)
    assert runs
    for run in runs:
        assert 0 not in run.glyphIndexes(), script
        assert run.rawFont().familyName() in FAMILIES


def glyph_runs(document: QTextDocument) -> list[QGlyphRun]:
    document.size()
    line: QTextLine = document.firstBlock().layout().lineAt(0)
    return line.glyphRuns()
