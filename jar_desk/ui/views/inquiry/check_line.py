"""One recorded check: what was seen, with what result, by whom; withdrawn ones stay to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.checks import CheckResult
from jar_desk.ui.widgets import Pill, QuietButton, Text, TextStyle, Tone

if TYPE_CHECKING:
    from jar_desk.domain.checks import AuthorityCheck, IdentityCheck, Withdrawal
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.wording import Wording

_TONES = {
    CheckResult.MATCHES: Tone.SUCCESS,
    CheckResult.DOUBTFUL: Tone.WARNING,
    CheckResult.DIFFERS: Tone.ERROR,
}


class CheckLine(QWidget):
    """`said` stands in bold, `below` in small; `.withdraw` is shown while the check stands."""

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(3)
        column.addLayout(self._head(said))
        for words in (below, check.note):
            if words:
                style = TextStyle.SMALL if self._stands else TextStyle.CAPTION
                column.addWidget(Text(words, style, wrap=True))
        column.addLayout(self._foot())
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
        row.addWidget(self.withdraw)
        self.withdraw.setVisible(self._stands and self._seen.open_to_work)
        return row

    def _why(self, withdrawal: Withdrawal) -> str:
        return self.tr("Withdrawn {moment} by {name}: {reason}").format(
            moment=self._wording.full_moment(withdrawal.at),
            name=self._seen.name_of(withdrawal.by),
            reason=withdrawal.reason,
        )
