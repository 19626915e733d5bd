"""What the forms of the registers share: named fields, checks of the domain, drafts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID, uuid4

from PySide6.QtWidgets import QLineEdit, QWidget

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import Channel
from jar_desk.domain.registers.entry import Progress
from jar_desk.domain.times import parse_time
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.field_grid import FieldGrid
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, time
    from zoneinfo import ZoneInfo

    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.ui.wording import Wording

    State = dict[str, Any]

T = TypeVar("T")
WIDE = 760


class EntryDialog(FormDialog):
    """Fill in an entry; the subclass adds the fields and reads them back (`entry`)."""

    def __init__(
        self, entry: RegisterEntry, wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        new = entry.number is None
        name = wording.register(entry.kind)
        title = name if new else f"{name} {entry.number}"
        super().__init__(title, self.tr("Save"), wording.register_purpose(entry.kind), parent)
        self.new, self.entry_id = new, entry.id
        self.wording, self.today = wording, today
        self.fields = FieldGrid(wording.invalid)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.widen(WIDE)

    def entry(self) -> RegisterEntry:
        """Return the entry as it was filled in. Raises Invalid, naming the field."""
        raise NotImplementedError

    def check(self) -> None:
        """Raise Invalid where the entry cannot stand as it is."""
        self.entry().check(self.today)

    def is_complete(self) -> bool:
        """Tell whether the entry can stand, saying beside the field what is wrong."""
        if not self.fields.typed_well():
            return False
        try:
            self.check()
        except Invalid as problem:
            self.fields.complain(self.place_of(problem), problem)
            return False
        return True

    def place_of(self, problem: Invalid) -> str:
        """Return the name of the field a problem is said beside."""
        return problem.field

    def state(self) -> State:
        """Return what was typed and chosen, but nothing secret, and for which new entry."""
        return self.fields.state() | ({"entry": str(self.entry_id)} if self.new else {})

    def restore(self, state: State) -> None:
        """Put back what was typed."""
        if self.new and "entry" in state:
            self.entry_id = UUID(state["entry"])
        self.fields.restore(state)

    def add_text(self, name: str, text: str, *, wide: bool = False) -> QLineEdit:
        """Add a line of text."""
        line = QLineEdit(text)
        line.setCursorPosition(0)
        return self.fields.add(name, line, self.wording.entry_field(name), wide=wide)

    def add_box(self, name: str, text: str, lines: int = 2, *, wide: bool = True) -> TextBox:
        """Add a box for some lines."""
        box = TextBox(lines)
        box.setPlainText(text)
        return self.fields.add(name, box, self.wording.entry_field(name), wide=wide)

    def add_day(self, name: str, day: date | None, label: str = "") -> TypedLine[date]:
        """Add a line for a day, typed in any way people write days."""
        line: TypedLine[date] = TypedLine(
            label or self.wording.entry_field(name),
            lambda text: parse_date(text, self.today),
            self.wording.invalid,
            echo=self.wording.full_date,
        )
        line.set_text(f"{day:%Y/%m/%d}" if day else "")
        line.check()
        return self.fields.add(name, line)

    def add_choice(
        self, name: str, values: Iterable[T], words: Callable[[T], str], chosen: T
    ) -> ChoiceBox[T]:
        """Add a box to choose one value."""
        box: ChoiceBox[T] = ChoiceBox(values, words, self.wording.entry_field(name))
        box.choose(chosen)
        return self.fields.add(name, box, self.wording.entry_field(name))

    def add_channel(self, chosen: Channel) -> ChoiceBox[Channel]:
        """Add a box for the way something came."""
        return self.add_choice("came_by", Channel, self.wording.channel, chosen)

    def add_time(self, name: str, moment: datetime | None) -> TypedLine[time]:
        """Add a line for a time of day."""
        line: TypedLine[time] = TypedLine(
            self.wording.entry_field(name), parse_time, self.wording.invalid
        )
        line.set_text(f"{moment:%H:%M}" if moment else "")
        return self.fields.add(name, line)

    def moment(
        self, name: str, day: TypedLine[date], at: TypedLine[time], zone: ZoneInfo
    ) -> datetime | None:
        """Return the moment two lines say, None without a day. Raises Invalid(name, "empty")."""
        on, o_clock = day.value(), at.value()
        if on is None:
            return None
        if o_clock is None:
            raise Invalid(f"{name.removesuffix('_at')}_time", "empty")
        return datetime.combine(on, o_clock, zone)

    def add_steps(self, steps: Iterable[Progress]) -> None:
        """Show the steps there are."""
        for step in steps:
            said = f"{self.wording.full_date(step.on)} {step.text}"
            self.fields.add_part(Text(said, TextStyle.SMALL, wrap=True))

    def add_step(self, name: str, label: str, day: str) -> tuple[TextBox, TypedLine[date]]:
        """Add fields for another step: what, and on which day."""
        box = self.fields.add(name, TextBox(2), label, wide=True)
        return box, self.add_day(f"{name}_on", self.today, day)

    def new_step(self, name: str, what: TextBox, on: TypedLine[date]) -> tuple[Progress, ...]:
        """Return the step that was filled in, if any. Raises Invalid."""
        text = what.words()
        if not text:
            return ()
        return (Progress(id=uuid4(), on=needed_day(f"{name}_on", on), text=text),)

    def add_heading(self, text: str) -> None:
        """Begin a group of fields."""
        self.fields.add_part(Text(text, TextStyle.STRONG))


def needed_day(name: str, line: TypedLine[date]) -> date:
    """Return the day of a line. Raises Invalid(name, "empty"), Invalid("date", …)."""
    day = line.value()
    if day is None:
        raise Invalid(name, "empty")
    return day
