"""What a backup tells of itself: whose it is, how much, up to which event, and who can open it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.ui.widgets.card import Card
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.restore_orders import BackupPreview

_LINES: Final = 4


class BackupSummary(Card):
    """One line for each; the heading is when it was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", look="note", parent=parent)
        self.lines = [Text("", TextStyle.SMALL, wrap=True) for _ in range(_LINES)]
        for line in self.lines:
            self.body.addWidget(line)

    def show_preview(self, preview: BackupPreview, wording: Wording) -> None:
        """Show another backup, or the same one in another language."""
        mark = preview.mark
        members = wording.pick("、", ", ").join(
            self.tr("{name} ({role})").format(name=one.name, role=wording.role(one.role))
            for one in preview.members
        )
        counts = self.tr("Inquiries: {inquiries} · files: {files} · {size}").format(
            inquiries=mark.inquiries,
            files=mark.files,
            size=self.locale().formattedDataSize(mark.size),
        )
        ends = self.tr("The audit record ends with event {number} (seal {head}).").format(
            number=mark.sequence, head=mark.head[:12]
        )
        self.set_title(
            self.tr("Backup of {moment}").format(moment=wording.full_moment(mark.made_at))
        )
        said = (preview.organisation, counts, ends, self.tr("Can open it: ") + members)
        for line, words in zip(self.lines, said, strict=True):
            line.setText(words)
