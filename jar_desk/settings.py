"""Preferences of this PC: a frozen dataclass to and from TOML in the user's config folder."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from jar_desk.whole_files import put_whole

AUTO_LOCK_MINUTES: Final = (1, 3, 5, 10, 15, 30)
TEXT_SCALES: Final = (0.9, 1.0, 1.15, 1.3, 1.5)
LANGUAGES: Final = ("ja", "en")
THEMES: Final = ("light", "dark", "system")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What one person prefers on one PC; nothing here is about an inquiry.

    `desk_folder` is where the desk lies, empty before the first start; `staff_id` is who opened
    it last; `auto_lock_minutes` without a key or mouse lock the desk; `remember` lets the key ring
    of this PC keep how far the desk came; `screen_sharing` lets remote support see the windows.
    """

    language: str = "ja"
    theme: str = "light"
    text_scale: float = 1.0
    auto_lock_minutes: int = 10
    tray_notices: bool = True
    desk_folder: str = ""
    staff_id: str = ""
    remember: bool = False
    screen_sharing: bool = False


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings as read, and the names of what could not be used ("" for the whole file)."""

    settings: Settings
    damaged: tuple[str, ...] = ()


_CHOICES: Final[dict[str, tuple[Any, ...]]] = {
    "language": LANGUAGES,
    "theme": THEMES,
    "text_scale": TEXT_SCALES,
    "auto_lock_minutes": AUTO_LOCK_MINUTES,
}


def settings_path() -> Path:
    """Return where this user's settings lie."""
    import platformdirs  # noqa: PLC0415 - a test with its own path needs none

    return Path(platformdirs.user_config_dir("JAR Desk", appauthor=False)) / "settings.toml"


def log_path() -> Path:
    """Return where the program's own mishaps are noted (`mishaps.py`)."""
    import platformdirs  # noqa: PLC0415 - as above

    return Path(platformdirs.user_log_dir("JAR Desk", appauthor=False)) / "mishaps.log"


def load_settings(path: Path) -> LoadedSettings:
    """Read settings; a damaged file or value gives defaults and is named, never an error."""
    if not path.exists():
        return LoadedSettings(Settings())
    try:
        stored = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return LoadedSettings(Settings(), ("",))
    kept, damaged = {}, []
    for field in fields(Settings):
        value = stored.get(field.name, field.default)
        if _usable(field.name, value, field.default):
            kept[field.name] = value
        else:
            damaged.append(field.name)
    return LoadedSettings(Settings(**kept), tuple(damaged))


def save_settings(path: Path, settings: Settings) -> None:
    """Write settings so that a power cut leaves the old file or the new one. Raises OSError."""
    import tomli_w  # noqa: PLC0415 - not needed to start

    path.parent.mkdir(parents=True, exist_ok=True)
    put_whole(path, tomli_w.dumps(asdict(settings)).encode())


def _usable(name: str, value: object, default: object) -> bool:
    if type(value) is not type(default):
        return False
    return name not in _CHOICES or value in _CHOICES[name]
