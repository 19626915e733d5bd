import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from jar_desk.assets import resource
from jar_desk.ui.icons import Icons, icon_pixmap, make_icon
from jar_desk.ui.theme import Role

SHIPPED = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_sharp_at_every_scale(qapp: QApplication, ratio: float) -> None:
    pixmap = icon_pixmap("inbox", QColor("red"), 18, ratio)
    assert pixmap.width() == round(18 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_icons_take_the_colour_asked_for(qapp: QApplication) -> None:
    image = icon_pixmap("check", QColor("#123456"), 24, 2.0).toImage()
    inked = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {"#123456"}


@pytest.mark.parametrize("name", SHIPPED)
def test_every_icon_draws_something(qapp: QApplication, name: str) -> None:
    image = icon_pixmap(name, QColor("black"), 18, 1.0).toImage()
    assert any(
        image.pixelColor(x, y).alpha() > 100
        for x in range(image.width())
        for y in range(image.height())
    )


def test_icons_follow_roles_and_leave_a_gap(qapp: QApplication) -> None:
    assert not Icons().icon("plus", Role.LINK).isNull()
    wide = make_icon("plus", QColor("black"), 18, QColor("grey"), gap=5)
    assert wide.availableSizes()[0].width() == 23


def test_the_licence_travels_with_the_icons() -> None:
    assert "ISC" in (resource("icons") / "LICENSE").read_text("utf-8")
