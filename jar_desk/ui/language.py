"""The language of the interface, changed while the program runs."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from jar_desk.assets import resource


class Language(QObject):
    """Install translators; widgets hear of it by `LanguageChange`, others by `changed`."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._translators: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        """Return the language spoken: "ja" or "en"."""
        return self._code

    def speak(self, code: str) -> None:
        """Speak a language from now on; dates and numbers follow it."""
        if code == self._code:
            return
        self._code = code
        QLocale.setDefault(QLocale("ja_JP" if code == "ja" else "en_GB"))
        self.silence()
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = str(resource("i18n"))
        files = ((qt, f"qtbase_{code}"), (own, f"jar_desk_{code}"))
        found = (_load(folder, name) for folder, name in files)
        self._translators = [one for one in found if one is not None]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        self.changed.emit(code)

    def silence(self) -> None:
        """Take the translators out again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []


def _load(folder: str, name: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
