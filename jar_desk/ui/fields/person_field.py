"""A person: name forms, birth date, ways to reach them, languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.dates import parse_partial_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import NameKind, PartialDate, Person
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.contact_row import ContactRow
from jar_desk.ui.fields.name_row import NameRow
from jar_desk.ui.fields.rows import Rows
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import Labelled
from jar_desk.ui.widgets.labelled import mark_wrong

if TYPE_CHECKING:
    from jar_desk.ui.wording import Wording

NO_LANGUAGE = ""


class PersonField(QWidget):
    """Everything that is asked of a person at receipt."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: UUID = uuid4()
        self._wording = wording
        self._has_name = False
        self._further: tuple[str, ...] = ()
        self.names = Rows(
            self._name_row,
            self.tr("Another spelling of the name"),
            self.tr("Remove this spelling"),
            least=1,
        )
        self.contacts = Rows(
            lambda: ContactRow(wording),
            self.tr("Another address or number"),
            self.tr("Remove this address or number"),
            least=1,
        )
        self.birth: TypedLine[PartialDate] = TypedLine(
            self.tr("Birth date, if known"),
            parse_partial_date,
            wording.invalid,
            hint=self.tr("A year alone is fine"),
        )
        self.language, self.other = (self._language_box(first=one) for one in (True, False))
        self._lay_out()
        for part in (self.names, self.contacts, self.birth):
            part.changed.connect(self.changed)
        self.names.changed.connect(lambda: self._say_name(""))

    def _name_row(self) -> NameRow:
        row = NameRow(self._wording)
        row.kind.choose(NameKind.NATIVE if self._has_name else NameKind.PRIMARY)
        self._has_name = True
        return row

    def _language_box(self, *, first: bool) -> ChoiceBox[str]:
        name = self.tr("Language read best") if first else self.tr("Another language")
        tags = self._wording.languages()
        box: ChoiceBox[str] = ChoiceBox(
            tags if first else (NO_LANGUAGE, *tags), self._language_words, name
        )
        box.activated.connect(lambda _: self.changed.emit())
        return box

    def _language_words(self, tag: str) -> str:
        return self._wording.language(tag) if tag else "—"

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        beside.addWidget(self.birth, 1, top)
        for box in (self.language, self.other):
            beside.addWidget(Labelled(box, box.accessibleName()), 1, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._named = Labelled(self.names, self.tr("Name"))
        column.addWidget(self._named)
        column.addWidget(Labelled(self.contacts, self.tr("Address and number")))
        column.addLayout(beside)

    def value(self) -> Person:
        """Return the person. Raises Invalid, with the focus where it is."""
        names = tuple(name for row in self.names.rows() if (name := row.value()))
        if not names:
            problem = Invalid("name", "empty")
            self._say_name(self._wording.invalid(problem))
            self.names.rows()[0].setFocus()
            raise problem
        self._say_name("")
        wrong = next((row for row in self.contacts.rows() if not row.check()), None)
        if wrong is not None:
            wrong.setFocus()
        elif not self.birth.check():
            self.birth.line.setFocus()
        tags = (self.language.value(), self.other.value())
        return Person(
            id=self._id,
            names=names,
            birth_date=self.birth.value(),
            contacts=tuple(one for row in self.contacts.rows() if (one := row.value())),
            languages=tuple(dict.fromkeys(tag for tag in (*tags, *self._further) if tag)),
        )

    def _say_name(self, problem: str) -> None:
        """Say beneath the names what is missing."""
        self._named.say(problem, wrong=bool(problem))
        mark_wrong(self.names.rows()[0].line, wrong=bool(problem))

    def show_person(self, person: Person) -> None:
        """Show a person to change what is said of them; they stay the same person."""
        self._id = person.id
        self.names.show_count(len(person.names))
        for row, name in zip(self.names.rows(), person.names, strict=False):
            row.show_name(name)
        self.contacts.show_count(len(person.contacts))
        for row, contact in zip(self.contacts.rows(), person.contacts, strict=False):
            row.show_contact(contact)
        self.birth.set_text(str(person.birth_date or ""))
        self._further = person.languages[2:]
        for box, tag in zip((self.language, self.other), person.languages, strict=False):
            if tag not in self._wording.languages():
                tags = (NO_LANGUAGE, *self._wording.languages(), tag)
                box.offer(tags, self._language_words)
            box.choose(tag)

    def state(self) -> dict[str, Any]:
        """Return what was typed, and for whom: what is recorded twice shows by that."""
        return {
            "id": str(self._id),
            "names": self.names.state(),
            "contacts": self.contacts.state(),
            "birth": self.birth.text(),
            "languages": [self.language.value(), self.other.value()],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was typed."""
        self._id = UUID(state["id"]) if "id" in state else self._id
        self.names.restore(state.get("names", []))
        self.contacts.restore(state.get("contacts", []))
        self.birth.set_text(state.get("birth", ""))
        for box, tag in zip((self.language, self.other), state.get("languages", []), strict=False):
            box.choose(tag)
