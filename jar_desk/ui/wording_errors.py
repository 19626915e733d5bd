"""What happened, what was kept and what to do, for every typed error."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain import desk_errors as desk
from jar_desk.domain import errors, four_eyes
from jar_desk.domain.policy_issues import PassageBlocked
from jar_desk.domain.quarantine import Stop, StoppedReading
from jar_desk.domain.redaction_errors import RedactionFailed, RedactionMoved
from jar_desk.domain.retention import OnHold
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.domain.stages import MoveRefused
from jar_desk.domain.unsolicited import ForbiddenFound
from jar_desk.ui import wording_problems, wording_redaction, wording_stages

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate


class ErrorText(NamedTuple):
    """Three plain sentences; `kept` and `todo` may be empty."""

    what: str
    kept: str = ""
    todo: str = ""

    @property
    def brief(self) -> str:
        """Return what happened and what to do in one line; no space follows a Japanese stop."""
        joint = "" if self.what.endswith("。") else " "
        return joint.join(part for part in (self.what, self.todo) if part)


def error(problem: Exception) -> ErrorText:
    """Word an error for the person at the desk; never shows a value that was typed."""
    for kind, words in _WORDS.items():
        if isinstance(problem, kind):
            return words(problem)
    return ErrorText(
        translate("Wording", "Something unexpected happened."),
        _nothing_changed(),
        translate("Wording", "Try again. If it happens again, tell whoever looks after the PC."),
    )


def details(problem: Exception) -> str:
    """Return what may be copied for support: codes only, no personal data."""
    code = problem.problem if isinstance(problem, errors.Invalid) else ""
    return f"{type(problem).__name__} {code}".strip()


def _nothing_changed() -> str:
    return translate("Wording", "Nothing was changed.")


def _invalid(problem: Exception) -> ErrorText:
    assert isinstance(problem, errors.Invalid)  # noqa: S101 - the table says so
    return ErrorText(wording_problems.invalid(problem), _nothing_changed())


def _file(problem: Exception) -> ErrorText:
    assert isinstance(problem, errors.UnusableFile)  # noqa: S101 - the table says so
    return ErrorText(
        wording_problems.file_problem(problem.problem),
        translate("Wording", "Nothing of the file was kept."),
        translate("Wording", "Save it again from where it came from, or choose another file."),
    )


def _stopped(problem: Exception) -> ErrorText:
    assert isinstance(problem, StoppedReading)  # noqa: S101 - the table says so
    named = translate("Wording", "“{name}”: {problem}") if problem.name else "{problem}"
    return ErrorText(
        named.format(name=problem.name, problem=_stop(problem.why)),
        translate("Wording", "The file is as it was, and nothing else was touched."),
        translate("Wording", "Restart the program; if it happens again, install it again.")
        if problem.why is Stop.UNSTARTED
        else translate(
            "Wording",
            "Ask for a new copy of the file, for example printed into a PDF, and do not open this "
            "one in another program.",
        ),
    )


def _redaction_moved(problem: Exception) -> ErrorText:
    assert isinstance(problem, RedactionMoved)  # noqa: S101 - the table says so
    return ErrorText(*wording_redaction.moved(problem))


def _redaction_failed(problem: Exception) -> ErrorText:
    assert isinstance(problem, RedactionFailed)  # noqa: S101 - the table says so
    return ErrorText(*wording_redaction.failed(problem))


def _stop(why: Stop) -> str:
    match why:
        case Stop.TIME:
            return translate("Wording", "Reading the file took too long and was stopped.")
        case Stop.MEMORY:
            return translate("Wording", "Reading the file took too much memory and was stopped.")
        case Stop.OUTPUT:
            return translate("Wording", "The file holds far more than its size lets expect.")
        case Stop.CRASH:
            return translate("Wording", "Reading the file broke off: it may be damaged on purpose.")
        case Stop.UNSTARTED:
            return translate("Wording", "The part that reads files could not be started.")
        case _:
            assert_never(why)


def _rules(problem: Exception) -> ErrorText:
    assert isinstance(problem, RuleFileBroken)  # noqa: S101 - the table says so
    where = translate("Wording", "A file of laws and rules cannot be used: {file}, line {line}.")
    return ErrorText(
        where.format(file=problem.file.name, line=problem.line),
        "",
        translate("Wording", "Correct “{key}” in the file, or install the program again.").format(
            key=problem.key
        )
        if problem.key
        else translate("Wording", "Install the program again."),
    )


def _move(problem: Exception) -> ErrorText:
    assert isinstance(problem, MoveRefused)  # noqa: S101 - the table says so
    missing = "\n".join(f"・{wording_stages.missing(one)}" for one in problem.missing)
    return ErrorText(
        translate("Wording", "This step is not possible yet."), _nothing_changed(), missing
    )


def _throttled(problem: Exception) -> ErrorText:
    assert isinstance(problem, desk.Throttled)  # noqa: S101 - the table says so
    wait = translate("Wording", "Try again in %n second(s).", "", max(1, round(problem.seconds)))
    return ErrorText(translate("Wording", "Too many wrong tries."), "", wait)


def _weak(problem: Exception) -> ErrorText:
    assert isinstance(problem, desk.WeakPassphrase)  # noqa: S101 - the table says so
    return ErrorText(wording_problems.weak_passphrase(problem.problem), _nothing_changed())


def _folder(problem: Exception) -> ErrorText:
    assert isinstance(problem, desk.UnsuitableFolder)  # noqa: S101 - the table says so
    return ErrorText(
        _folder_reason(problem.reason),
        _nothing_changed(),
        translate("Wording", "Choose an empty folder on this PC."),
    )


def _folder_reason(reason: desk.FolderProblem) -> str:
    match reason:
        case desk.FolderProblem.NETWORK:
            return translate("Wording", "A desk on a network drive would be damaged.")
        case desk.FolderProblem.SYNCHRONISED:
            return translate("Wording", "A desk in a folder copied to the cloud would be damaged.")
        case desk.FolderProblem.NOT_EMPTY:
            return translate("Wording", "This folder already holds something else.")
        case desk.FolderProblem.NOT_WRITABLE:
            return translate("Wording", "This folder cannot be written.")
        case _:
            assert_never(reason)


def _place(problem: Exception) -> ErrorText:
    assert isinstance(problem, desk.UnsuitablePlace)  # noqa: S101 - the table says so
    return ErrorText(
        _place_reason(problem.reason),
        translate("Wording", "No backup was made; earlier ones are as they were."),
        translate("Wording", "Connect the drive, or choose another folder in the settings."),
    )


def _place_reason(reason: desk.PlaceProblem) -> str:
    match reason:
        case desk.PlaceProblem.INSIDE_A_DESK:
            return translate("Wording", "A backup inside a desk would be lost together with it.")
        case desk.PlaceProblem.SYNCHRONISED:
            return translate("Wording", "A cloud service copies this folder: nothing would expire.")
        case desk.PlaceProblem.MISSING:
            return translate("Wording", "The folder or the drive for backups is not there.")
        case desk.PlaceProblem.NOT_WRITABLE:
            return translate("Wording", "This folder cannot be written.")
        case _:
            assert_never(reason)


def _damaged(problem: Exception) -> ErrorText:
    assert isinstance(problem, desk.DamagedDesk)  # noqa: S101 - the table says so
    return ErrorText(
        damage(problem.what),
        translate("Wording", "Nothing was written to the desk; its files are as they were."),
        translate("Wording", "Do not delete anything. Open the latest backup."),
    )


def damage(what: desk.Damage) -> str:  # noqa: C901, PLR0911 - one branch a member
    """Say which part of a desk is damaged."""
    match what:
        case desk.Damage.HEADER | desk.Damage.HEADER_SEAL | desk.Damage.HEADER_COPY:
            return translate("Wording", "The key file of the desk is damaged.")
        case desk.Damage.DATABASE_MISSING | desk.Damage.DATABASE_EMPTY:
            return translate("Wording", "The records of the desk are missing.")
        case desk.Damage.TRUNCATED:
            return translate("Wording", "The records of the desk are cut short.")
        case desk.Damage.FOREIGN_DATABASE:
            return translate("Wording", "The records belong to another desk.")
        case desk.Damage.FIRST_PAGE | desk.Damage.PAGES | desk.Damage.STRUCTURE:
            return translate("Wording", "Part of the records of the desk is damaged.")
        case desk.Damage.TRAILING_JUNK:
            return translate("Wording", "Something was added to the records from outside.")
        case desk.Damage.AUDIT_CHAIN:
            return translate("Wording", "The audit record was changed or cut.")
        case desk.Damage.OLDER_DATABASE | desk.Damage.OLDER_PAGES:
            return translate("Wording", "The records are older than they were once.")
        case (
            desk.Damage.FILE_MISSING
            | desk.Damage.FILE_SHORTENED
            | desk.Damage.FILE_ALTERED
            | desk.Damage.FILE_SWAPPED
        ):
            return translate("Wording", "Files of the desk are damaged or missing.")
        case desk.Damage.NO_BACKUP:
            return translate("Wording", "This folder is no backup of a desk, or no complete one.")
        case _:
            assert_never(what)


def _plain(kind: type[errors.DeskError]) -> Callable[[Exception], ErrorText]:
    return lambda _problem: _plain_words()[kind]


def _plain_words() -> dict[type[errors.DeskError], ErrorText]:
    again = translate("Wording", "Look at the latest state and do your change again.")
    nothing = _nothing_changed()
    return {
        errors.Stale: ErrorText(
            translate("Wording", "Somebody else changed this in the meantime."), nothing, again
        ),
        errors.TableChanged: ErrorText(
            translate("Wording", "Somebody else changed the closing days in the meantime."),
            nothing,
            translate("Wording", "Close the list, open it again and repeat your change."),
        ),
        errors.Unknown: ErrorText(translate("Wording", "This is no longer there."), nothing),
        errors.NotPermitted: ErrorText(
            translate("Wording", "Your role does not allow this."),
            nothing,
            translate("Wording", "Ask the protection manager."),
        ),
        errors.SamePerson: ErrorText(
            translate("Wording", "Who proposes cannot approve."),
            nothing,
            translate("Wording", "Ask another protection manager."),
        ),
        four_eyes.AboutThemselves: ErrorText(
            translate("Wording", "This is about yourself."),
            translate("Wording", "Nothing was changed."),
            translate("Wording", "Who is concerned has no word in it: somebody else answers."),
        ),
        four_eyes.ContentChanged: ErrorText(
            translate("Wording", "What was proposed has changed since."),
            nothing,
            translate("Wording", "Look at it again and make a new proposal."),
        ),
        four_eyes.SomebodyElseCould: ErrorText(
            translate("Wording", "A second person at this desk can approve this."),
            nothing,
            translate("Wording", "Ask them: they find it on the page “Approvals”."),
        ),
        four_eyes.NotApproved: ErrorText(
            translate("Wording", "This needs the approval of a second person."), nothing
        ),
        errors.PackageChanged: ErrorText(
            translate("Wording", "This is not the package that was approved."),
            translate("Wording", "Nothing left the desk."),
            translate("Wording", "Make the package again and have it approved."),
        ),
        PassageBlocked: ErrorText(
            translate("Wording", "The answer would quote words of the policy that are held back."),
            _nothing_changed(),
            translate(
                "Wording",
                "Record the facts in their place, or ask the protection manager to release the "
                "passage on the page “Policy and law”.",
            ),
        ),
        errors.UnsafeContact: ErrorText(
            translate("Wording", "This way of contact is marked as unsafe."),
            translate("Wording", "Nothing left the desk."),
            translate("Wording", "Choose a way the person has allowed."),
        ),
        ForbiddenFound: ErrorText(
            translate("Wording", "This holds a number that must not be kept."),
            translate("Wording", "Nothing was saved."),
            translate("Wording", "Take it out, then save again."),
        ),
        errors.Cancelled: ErrorText(translate("Wording", "Stopped."), nothing),
        errors.AlreadyShown: ErrorText(
            translate("Wording", "The passphrase was shown before and is gone."),
            nothing,
            translate("Wording", "If it was lost, make a new package."),
        ),
        errors.CannotWrite: ErrorText(
            translate("Wording", "The file could not be written there."),
            translate("Wording", "Nothing half-written is left."),
            translate("Wording", "Choose another folder."),
        ),
        desk.WrongPassphrase: ErrorText(
            translate("Wording", "That did not open the desk."),
            "",
            translate("Wording", "Check the name, the keyboard and the passphrase."),
        ),
        desk.SecondDoesNotFit: ErrorText(
            translate("Wording", "The second passphrase or code did not open the backup."),
            "",
            translate("Wording", "Check who agrees, the keyboard and what was typed."),
        ),
        desk.OneTimePassphrase: ErrorText(
            translate("Wording", "This passphrase opens the desk only once."),
            "",
            translate("Wording", "Choose one of your own."),
        ),
        desk.RecoveryTypo: ErrorText(
            translate("Wording", "A group of the recovery sheet was mistyped."),
            "",
            translate("Wording", "Compare what was typed with the sheet, group by group."),
        ),
        desk.LastManager: ErrorText(
            translate("Wording", "The desk needs at least one protection manager."), nothing
        ),
        desk.NotADesk: ErrorText(
            translate("Wording", "There is no desk in this folder."),
            "",
            translate("Wording", "Choose the folder that ends in .jardesk."),
        ),
        desk.NewerDesk: ErrorText(
            translate("Wording", "A newer version of the program wrote this desk."),
            nothing,
            translate("Wording", "Install the newer version on this PC."),
        ),
        desk.DamagedBackup: ErrorText(
            translate("Wording", "The backup is damaged."),
            translate("Wording", "Nothing was restored; the desk is as it was."),
            translate("Wording", "Choose another backup."),
        ),
        desk.UnrelatedDesk: ErrorText(
            translate("Wording", "The present desk does not go on from this backup."),
            translate("Wording", "Nothing was restored; the desk is as it was."),
            translate("Wording", "Restore it as a new folder, with a list of what was erased."),
        ),
        desk.ErasedUnknown: ErrorText(
            translate("Wording", "What the present desk has erased since cannot be read off it."),
            translate("Wording", "Nothing was restored; the desk is as it was."),
            translate("Wording", "Check the passphrase, or restore without erasing it again."),
        ),
        desk.StillHeld: ErrorText(
            translate("Wording", "The restored desk would hold again what was erased since."),
            translate("Wording", "Nothing was restored; the desk is as it was."),
            translate("Wording", "Choose a newer backup."),
        ),
        desk.IsABackup: ErrorText(
            translate("Wording", "This is a backup, not a desk to work in."),
            nothing,
            translate("Wording", "Choose “Restore a backup”, or open the desk itself."),
        ),
        desk.SeveralFit: ErrorText(
            translate("Wording", "Several people have this passphrase."),
            nothing,
            translate("Wording", "Say whose it is, and change it afterwards."),
        ),
        desk.DeskInUse: ErrorText(
            translate("Wording", "The desk is already open."),
            "",
            translate("Wording", "Use the window that is open, or close it first."),
        ),
        desk.DeskBusy: ErrorText(
            translate("Wording", "The desk is busy."),
            nothing,
            translate("Wording", "Try again in a moment."),
        ),
        desk.ReadOnlyDesk: ErrorText(
            translate("Wording", "The desk can only be read: its folder cannot be written."),
            nothing,
        ),
        desk.DiskFull: ErrorText(
            translate("Wording", "The disk is full."),
            translate("Wording", "What was saved before is safe, and reading goes on."),
            translate("Wording", "Free some space, then do it again."),
        ),
        desk.DamagedFile: ErrorText(
            translate("Wording", "This file is damaged or missing."),
            translate("Wording", "The rest of the desk is not affected."),
            translate("Wording", "Attach the file again, or take it from a backup."),
        ),
        desk.ErasedFile: ErrorText(
            translate("Wording", "This file was erased when its period was over."),
            translate("Wording", "What it was, its size and its fingerprint are still on record."),
        ),
        OnHold: ErrorText(
            translate("Wording", "Something chosen is on hold and cannot be erased."),
            nothing,
            translate("Wording", "Leave it out, or have the hold lifted first."),
        ),
        desk.UnsafeSqlite: ErrorText(
            translate("Wording", "A part of the program is too old to keep data safe."),
            nothing,
            translate("Wording", "Install the program again."),
        ),
    }


_WORDS: dict[type[Exception], Callable[[Exception], ErrorText]] = {
    errors.Invalid: _invalid,
    errors.UnusableFile: _file,
    StoppedReading: _stopped,
    RedactionMoved: _redaction_moved,
    RedactionFailed: _redaction_failed,
    MoveRefused: _move,
    RuleFileBroken: _rules,
    desk.Throttled: _throttled,
    desk.WeakPassphrase: _weak,
    desk.UnsuitableFolder: _folder,
    desk.UnsuitablePlace: _place,
    desk.DamagedDesk: _damaged,
    **{
        kind: _plain(kind)
        for kind in (
            errors.Stale,
            errors.TableChanged,
            errors.Unknown,
            errors.NotPermitted,
            errors.SamePerson,
            four_eyes.AboutThemselves,
            four_eyes.ContentChanged,
            four_eyes.SomebodyElseCould,
            four_eyes.NotApproved,
            errors.PackageChanged,
            PassageBlocked,
            errors.UnsafeContact,
            ForbiddenFound,
            errors.Cancelled,
            errors.AlreadyShown,
            errors.CannotWrite,
            desk.WrongPassphrase,
            desk.SecondDoesNotFit,
            desk.OneTimePassphrase,
            desk.RecoveryTypo,
            desk.LastManager,
            desk.NotADesk,
            desk.NewerDesk,
            desk.DamagedBackup,
            desk.UnrelatedDesk,
            desk.StillHeld,
            desk.ErasedUnknown,
            desk.IsABackup,
            desk.SeveralFit,
            desk.DeskInUse,
            desk.DeskBusy,
            desk.ReadOnlyDesk,
            desk.DiskFull,
            desk.DamagedFile,
            desk.ErasedFile,
            OnHold,
            desk.UnsafeSqlite,
        )
    },
}
