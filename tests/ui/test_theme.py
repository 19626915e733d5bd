import re

import pytest
from PySide6.QtWidgets import QApplication

from jar_desk.ui.theme import Role, Theme, ThemeName, Tone, load_colours, worn_theme

THEMES = (ThemeName.LIGHT, ThemeName.DARK)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(channel: str) -> float:
        share = int(channel, 16) / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[at : at + 2]) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_role_has_a_colour(name: ThemeName) -> None:
    colours = load_colours(name)
    wanted = {str(role) for role in Role}
    wanted |= {f"{tone}-{part}" for tone in Tone for part in ("text", "surface", "line")}
    assert wanted == set(colours)
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours.values())


TEXT_ON = [
    *((Role.TEXT, ground) for ground in ("window", "surface", "rail", "raised", "selection")),
    *((Role.TEXT, ground) for ground in ("note", "backdrop")),
    *((Role.TEXT_SOFT, ground) for ground in ("window", "surface", "rail", "selection")),
    *((Role.LINK, ground) for ground in ("window", "surface", "selection")),
    *((role, "surface") for role in (Role.SUCCESS, Role.WARNING, Role.ERROR)),
    (Role.WARNING, "note"),
    (Role.ON_PRIMARY, "primary"),
    (Role.ON_PRIMARY, "primary-hover"),
    *((f"{tone}-text", f"{tone}-surface") for tone in Tone),
]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_readable(name: ThemeName, text: str, ground: str) -> None:
    colours = load_colours(name)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("part", "ground"),
    [
        ("border", "surface"),
        ("border-soft", "surface"),
        ("focus", "surface"),
        ("focus", "window"),
        ("primary", "surface"),
        ("chart-first", "surface"),
    ],
)
def test_controls_stand_out(name: ThemeName, part: str, ground: str) -> None:
    colours = load_colours(name)
    assert contrast(colours[part], colours[ground]) >= 3.0


def test_the_application_wears_the_theme(qapp: QApplication) -> None:
    theme = Theme()
    theme.wear(ThemeName.DARK, 1.3)
    assert worn_theme() is theme
    assert theme.pixels(10) == 13
    assert qapp.font().pixelSize() == 18
    assert theme.colour(Role.WINDOW) == qapp.palette().window().color()
    theme.choose(ThemeName.LIGHT, 1.0)
    assert theme.name is ThemeName.LIGHT
    assert theme.colour(Role.WINDOW).name() == "#ffffff"


def test_choosing_what_is_worn_changes_nothing(qtbot: object) -> None:
    theme = Theme()
    theme.choose(ThemeName.LIGHT, 1.0)
    heard: list[None] = []
    theme.changed.connect(lambda: heard.append(None))
    theme.choose(ThemeName.LIGHT, 1.0)
    assert heard == []
