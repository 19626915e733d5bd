from pathlib import Path

import pytest

from jar_desk.settings import Settings, load_settings, save_settings


def test_no_file_means_defaults(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "settings.toml")
    assert loaded.settings == Settings()
    assert loaded.damaged == ()


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    mine = Settings(language="en", theme="dark", text_scale=1.3, desk_folder="C:\\机\\x.jardesk")
    save_settings(path, mine)
    assert load_settings(path).settings == mine
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("text", "damaged"),
    [
        (b"\x00\xff", ("",)),
        (b"language = ", ("",)),
        (b'language = "xx"', ("language",)),
        (b"auto_lock_minutes = 0", ("auto_lock_minutes",)),
        (b"auto_lock_minutes = true", ("auto_lock_minutes",)),
        (b'text_scale = "big"\ntheme = 3', ("theme", "text_scale")),
        (b'unknown = "kept out"', ()),
    ],
)
def test_damage_gives_defaults_and_is_told(
    tmp_path: Path, text: bytes, damaged: tuple[str, ...]
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(text)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.damaged == damaged
