"""Text into pieces that can be set: clusters, their faces, shaped glyphs, unbreakable units."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.documents.direction import levels
from jar_desk.documents.fonts import SUBSTITUTE, Face, Faces, Family, is_ignorable
from jar_desk.documents.kinsoku import is_cjk, may_break
from jar_desk.documents.untyped import harfbuzz as hb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LETTERS: Final = "[A-Za-z\u00c0-\u052f\u1e00-\u1fff\u0300-\u036f'’.,-]+"
_EUROPEAN_PHRASE: Final = re.compile(f"{_LETTERS}(?: {_LETTERS})*")
_PLAIN: Final = re.compile("[ -~—–…“”‘’]+")
"""Text that every main face shows and that breaks at blanks: its words can be kept."""
_WORD: Final = re.compile("[^ ]+ *| +")
_AIR: Final = {"、": 0.16, "。": 0.2}
"""Room (em) after marks that the proportional Japanese faces set too tight."""
_FEATURES: Final = {"kern": True, "liga": True}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a face; distances in em, `start` is its place in the piece's text."""

    index: int
    advance: float
    x_offset: float
    y_offset: float
    start: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one face and one direction, shaped; `width` in em."""

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    level: int
    source: str

    @property
    def is_space(self) -> bool:
        """Tell whether the piece is blank and may vanish at the end of a line."""
        return self.text.isspace()


@dataclass(frozen=True, slots=True)
class Unit:
    """Pieces between which no line may end."""

    pieces: tuple[Piece, ...]

    @property
    def width(self) -> float:
        """Return the width in em with blanks at the end."""
        return sum(piece.width for piece in self.pieces)

    @property
    def inked(self) -> float:
        """Return the width in em without blanks at the end."""
        width = self.width
        for piece in reversed(self.pieces):
            if not piece.is_space:
                break
            width -= piece.width
        return width


@dataclass(frozen=True, slots=True)
class _Cluster:
    text: str
    shown: str
    face: Face
    level: int


class Shaper:
    """Shapes the text of one document and remembers what it shaped."""

    def __init__(self) -> None:
        self._faces = Faces()
        self._words: dict[tuple[str, Family], list[Unit]] = {}
        self._pieces: dict[tuple[str, str, int], tuple[tuple[Glyph, ...], float]] = {}

    def units(self, text: str, family: Family, base: int = 0, *, loose: bool = False) -> list[Unit]:
        """Return the units of one clean paragraph; `loose` makes every cluster a unit."""
        if not (base or loose) and _PLAIN.fullmatch(text):
            return [unit for word in _WORD.findall(text) for unit in self._word(word, family)]
        return self._shaped(text, family, base, loose=loose)

    def _word(self, word: str, family: Family) -> list[Unit]:
        """Return the units of a European word and the blanks after it, shaped only once."""
        if (word, family) not in self._words:
            self._words[word, family] = self._shaped(word, family, 0, loose=False)
        return self._words[word, family]

    def _shaped(self, text: str, family: Family, base: int, *, loose: bool) -> list[Unit]:
        clusters = self._clusters(text, family, base)
        return [self._unit(part) for part in _unbreakable(clusters, loose=loose)]

    def broken(self, unit: Unit, family: Family, room: float) -> list[Unit]:
        """Return a unit too wide for a line as several, each at most `room` em wide."""
        text = "".join(piece.source for piece in unit.pieces)
        parts: list[list[_Cluster]] = [[]]
        used = 0.0
        for cluster in self._clusters(text, family, unit.pieces[0].level % 2):
            width = self._piece([cluster]).width
            if parts[-1] and used + width > room:
                parts.append([])
                used = 0.0
            parts[-1].append(cluster)
            used += width
        return [self._unit(part) for part in parts]

    def _clusters(self, text: str, family: Family, base: int) -> list[_Cluster]:
        marks = levels(text, base)
        phrases = self._phrase_faces(text, family)
        found: list[_Cluster] = []
        face: Face | None = None
        for start, end in _cluster_bounds(text):
            part = text[start:end]
            face = phrases.get(start) or self._faces.choose(family, part, face)
            shown = part
            if face is None:
                shown, face = SUBSTITUTE, self._faces.face(Family.GOTHIC)
            found.append(_Cluster(part, shown, face, marks[start]))
        return found

    def _phrase_faces(self, text: str, family: Family) -> dict[int, Face]:
        """Return the face of every character of European phrases the family cannot show whole."""
        faces: dict[int, Face] = {}
        main = self._faces.face(family)
        for phrase in _EUROPEAN_PHRASE.finditer(text):
            if main.covers(phrase[0]):
                continue
            face = self._faces.choose(family, phrase[0])
            if face is not None:
                faces.update(dict.fromkeys(range(phrase.start(), phrase.end()), face))
        return faces

    def _unit(self, clusters: Sequence[_Cluster]) -> Unit:
        return Unit(tuple(self._piece(run) for run in _runs(clusters)))

    def _piece(self, clusters: Sequence[_Cluster]) -> Piece:
        face, level = clusters[0].face, clusters[0].level
        text = "".join(cluster.shown for cluster in clusters)
        source = "".join(cluster.text for cluster in clusters)
        key = (face.name, text, level)
        if key not in self._pieces:
            glyphs = _shape(face, text, leftward=bool(level % 2))
            self._pieces[key] = (glyphs, sum(glyph.advance for glyph in glyphs))
        return Piece(face, text, *self._pieces[key], level, source)


def _cluster_bounds(text: str) -> Iterator[tuple[int, int]]:
    """Yield bounds of what belongs to one sign: a base with its marks, joiners and followers."""
    start = 0
    for index in range(1, len(text)):
        if not _continues(text[index - 1], text[index]):
            yield start, index
            start = index
    if text:
        yield start, len(text)


def _continues(before: str, character: str) -> bool:
    if is_ignorable(character) or unicodedata.category(character) in {"Mn", "Mc", "Me"}:
        return True
    if before == "\u200d" or (before in _VIRAMAS and character.isalpha()):
        return True
    return "\U0001f3fb" <= character <= "\U0001f3ff"


_VIRAMAS: Final = frozenset("\u094d\u09cd\u1039\u0bcd\u0dca")


def _unbreakable(clusters: Sequence[_Cluster], *, loose: bool) -> Iterator[list[_Cluster]]:
    part: list[_Cluster] = []
    for cluster in clusters:
        if part and (loose or may_break(part[-1].text, cluster.text)):
            yield part
            part = []
        part.append(cluster)
    if part:
        yield part


def _runs(clusters: Sequence[_Cluster]) -> Iterator[list[_Cluster]]:
    """Yield neighbours that are shaped together; substitutes and kanji stand alone."""
    run: list[_Cluster] = []
    for cluster in clusters:
        if run and not _same_run(run[-1], cluster):
            yield run
            run = []
        run.append(cluster)
    if run:
        yield run


def _same_run(one: _Cluster, other: _Cluster) -> bool:
    return (
        one.face is other.face
        and one.level == other.level
        and one.text == one.shown
        and other.text == other.shown
        and (one.text == " ") == (other.text == " ")
        and is_cjk(one.text) == is_cjk(other.text)
    )


def _shape(face: Face, text: str, *, leftward: bool) -> tuple[Glyph, ...]:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftward else "ltr"
    hb.shape(face.hb_font, buffer, _FEATURES)
    em = face.units_per_em
    return tuple(
        Glyph(
            info.codepoint,
            at.x_advance / em + _AIR.get(text[info.cluster], 0.0),
            at.x_offset / em,
            at.y_offset / em,
            info.cluster,
        )
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )
