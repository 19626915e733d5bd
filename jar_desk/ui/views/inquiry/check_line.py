"""One recorded check: what was seen, with what result, by whom; withdrawn ones stay to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.checks import CheckResult, IdentityCheck, Weight
from jar_desk.domain.identity_copies import copies_of, may_be_copied
from jar_desk.ui.widgets import Pill, QuietButton, Text, TextStyle, Tone
from jar_desk.ui.widgets.standing import set_shown

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.checks import Acceptance, AuthorityCheck, Withdrawal
    from jar_desk.domain.identity_copies import IdentityCopy
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.wording import Wording

_TONES = {
    CheckResult.MATCHES: Tone.SUCCESS,
    CheckResult.DOUBTFUL: Tone.WARNING,
    CheckResult.DIFFERS: Tone.ERROR,
}


class CheckLine(QWidget):
    """`said` stands in bold, `below` in small; `.withdraw` is shown while the check stands.

    `.accept` is shown to a manager where the rules leave it open whether it is enough alone,
    `.copy` where a copy could be kept. `looks` are the buttons of the copies that lie here.
    """

    def __init__(
        self,
        said: str,
        below: str,
        check: IdentityCheck | AuthorityCheck,
        seen: Seen,
        wording: Wording,
    ) -> None:
        super().__init__()
        self._check, self._seen, self._wording = check, seen, wording
        self._stands = check.withdrawal is None
        self.withdraw = QuietButton(self.tr("Withdraw"), link=True)
        self.withdraw.setAccessibleName(self.tr("Withdraw “{check}”").format(check=said))
        self.accept = QuietButton(self.tr("Accept alone…"), link=True)
        self.accept.setAccessibleName(self.tr("Accept “{check}” alone").format(check=said))
        self.copy = QuietButton(self.tr("Keep a copy…"), link=True)
        self.copy.setAccessibleName(self.tr("Keep a copy of “{check}”").format(check=said))
        self.looks: dict[UUID, QuietButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(3)
        column.addLayout(self._head(said))
        for words in (below, check.note):
            if words:
                style = TextStyle.SMALL if self._stands else TextStyle.CAPTION
                column.addWidget(Text(words, style, wrap=True))
        column.addLayout(self._foot())
        if isinstance(check, IdentityCheck) and check.acceptance is not None:
            words = self._accepted(check.acceptance)
            column.addWidget(Text(words, TextStyle.SMALL, wrap=True))
        for copy in copies_of(seen.inquiry, check.id):
            column.addLayout(self._copy_line(said, copy))
        if check.withdrawal is not None:
            column.addWidget(Text(self._why(check.withdrawal), TextStyle.SMALL, wrap=True))

    def _head(self, said: str) -> QHBoxLayout:
        words = Text(said, TextStyle.STRONG if self._stands else TextStyle.SOFT, wrap=True)
        result = self._wording.check_result(self._check.result)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words, 1)
        row.addWidget(Pill(result, _TONES[self._check.result] if self._stands else Tone.NEUTRAL))
        if not self._stands:
            font = words.font()
            font.setStrikeOut(True)
            words.setFont(font)
            row.addWidget(Pill(self.tr("Withdrawn"), Tone.PENDING))
        return row

    def _foot(self) -> QHBoxLayout:
        by = self.tr("{moment} by {name}").format(
            moment=self._wording.full_moment(self._check.checked_at),
            name=self._seen.name_of(self._check.checked_by),
        )
        row = QHBoxLayout()
        row.addWidget(Text(by, TextStyle.CAPTION), 1)
        for button in (self.accept, self.copy, self.withdraw):
            row.addWidget(button)
        set_shown(
            self.accept,
            shown=self._stands and self._seen.open_to_work and self._is_open_question,
        )
        set_shown(self.withdraw, shown=self._stands and self._seen.open_to_work)
        set_shown(self.copy, shown=self._seen.open_to_work and self._may_keep_copy)
        return row

    @property
    def _may_keep_copy(self) -> bool:
        check, seen = self._check, self._seen
        if not isinstance(check, IdentityCheck) or not seen.may_decide:
            return False
        return may_be_copied(seen.inquiry, check)

    def _copy_line(self, said: str, copy: IdentityCopy) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(self._copy_words(copy), TextStyle.SMALL, wrap=True), 1)
        if copy.erased_on is None:
            look = QuietButton("", "eye")
            look.set_name(self.tr("Look at the copy of “{check}”").format(check=said))
            row.addWidget(look, 0, Qt.AlignmentFlag.AlignTop)
            self.looks[copy.id] = look
        return row

    def _copy_words(self, copy: IdentityCopy) -> str:
        wording, goes = self._wording, self._seen.copies_go.get(copy.id)
        words = [
            self.tr("Copy kept by {name}, {moment}: {reason}").format(
                name=self._seen.name_of(copy.by),
                moment=wording.full_moment(copy.at),
                reason=copy.reason,
            )
        ]
        if copy.erased_on is not None:
            erased = self.tr("It was erased on {day}.")
            words.append(erased.format(day=wording.full_date(copy.erased_on)))
        elif goes is not None:
            due = self.tr("To be erased from {day} on.")
            words.append(due.format(day=wording.full_date(goes)))
        return "\n".join(words)

    @property
    def _is_open_question(self) -> bool:
        check = self._check
        return (
            isinstance(check, IdentityCheck)
            and check.weight is Weight.DECIDED
            and check.acceptance is None
            and self._seen.may_decide
        )

    def _accepted(self, said: Acceptance) -> str:
        return self.tr("Enough alone, says {name}, {moment}: {reason}").format(
            moment=self._wording.full_moment(said.at),
            name=self._seen.name_of(said.by),
            reason=said.reason,
        )

    def _why(self, withdrawal: Withdrawal) -> str:
        return self.tr("Withdrawn {moment} by {name}: {reason}").format(
            moment=self._wording.full_moment(withdrawal.at),
            name=self._seen.name_of(withdrawal.by),
            reason=withdrawal.reason,
        )
