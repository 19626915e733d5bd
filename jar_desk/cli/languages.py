"""In which language a command answers."""

from __future__ import annotations

from jar_desk.settings import load_settings, settings_path


def language_of(wanted: str) -> str:
    """Return the language asked for, else that of this user's window, else English."""
    if wanted:
        return wanted
    path = settings_path()
    return load_settings(path).settings.language if path.exists() else "en"
