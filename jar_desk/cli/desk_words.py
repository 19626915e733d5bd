"""What the commands on a desk say, in Japanese and English."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from jar_desk.cli.passphrase_input import NoPassphrase
from jar_desk.domain import desk_errors as desk
from jar_desk.domain.desk_errors import Damage, DiskFull, Fault
from jar_desk.domain.errors import CannotWrite, Invalid, NotPermitted, SamePerson
from jar_desk.domain.four_eyes import NotApproved, SomebodyElseCould

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SHOWN: Final = 20
"""Places named in one sentence; JSON has them all."""


class Said(NamedTuple):
    """One sentence in both languages."""

    ja: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the sentence in this language."""
        return self.ja if language == "ja" else self.en


PROMPT: Final = Said("パスフレーズ: ", "Passphrase: ")
SECOND_PROMPT: Final = Said(
    "もう一人のパスフレーズ(または復旧シートのコード): ",
    "Passphrase of a second person (or the code of the recovery sheet): ",
)
SOUND: Final = Said(
    "異常はありません。監査記録 {events} 件、データベース {pages} ページ、ファイル {files} 件を"
    "確かめました。",
    "Sound: {events} audit events, {pages} database pages and {files} files were checked.",
)
DAMAGED: Final = Said("破損しています。", "Damaged.")
COULD_NOT_TELL: Final = Said("確かめられませんでした。", "It could not be told.")
FILES_UNREAD: Final = Said(
    "注意: ファイルの一覧が読めないため、暗号化ファイルは確かめていません。",
    "note: the list of files cannot be read, so the encrypted files were not checked.",
)
LEFT_OVER: Final = Said(
    "注意: どの記録にも属さないファイルが {count} 件あります(中断の名残で、読むことはできません。"
    "次に開くときに片付きます)。",
    "note: {count} file(s) belong to no record (left by an interruption, unreadable; the next "
    "opening clears them away).",
)

NO_BACKUP_MADE: Final = Said("バックアップは作られませんでした。", "No backup was made.")
BACKUP_MADE: Final = Said(
    "バックアップを作り、開いて確かめました: {folder}(案件 {inquiries} 件、ファイル {files} 件、"
    "監査記録 {sequence} 件目まで)。古いもの {expired} 件を消しました。",
    "Backup made and checked by opening it: {folder} ({inquiries} inquiries, {files} files, up to "
    "event {sequence}). {expired} old one(s) expired.",
)
DAMAGED_BEFORE: Final = Said(
    "注意: デスクの中ですでに壊れているファイル: {where}。",
    "note: files that are damaged in the desk already: {where}.",
)
NOTHING_RESTORED: Final = Said("復元しませんでした。", "Nothing was restored.")
RESTORED: Final = Said(
    "復元しました: {folder}({made_at} のバックアップ、案件 {inquiries} 件、ファイル {files} 件、"
    "監査記録 {sequence} 件目まで)。",
    "Restored: {folder} (backup of {made_at}, {inquiries} inquiries, {files} files, up to event "
    "{sequence}).",
)
ERASED_AGAIN: Final = Said(
    "その後に消去されたもの {count} 件を、もう一度消去しました。",
    "{count} thing(s) that were erased since were erased again.",
)
NOT_ERASED_AGAIN: Final = Said(
    "注意: バックアップの後に何が消去されたかは分かりません(--since か --erased で渡せます)。",
    "note: nobody said what was erased since the backup (--since or --erased would).",
)
LEFT_AGAIN: Final = Said(
    "その後に離れた人は、復元したデスクを開けません: {names}。",
    "Who has left since cannot open the restored desk: {names}.",
)
NEW_KEY: Final = Said(
    "復元したデスクの鍵は新しい鍵に替わりました。", "The restored desk has a new key of its own."
)
NOT_OPENING: Final = Said(
    "注意: 開けないファイル: {where}。", "note: files that do not open: {where}."
)

_FAULTS: Final[dict[Damage, Said]] = {
    Damage.HEADER: Said(
        "鍵のファイル {where} が読めません。", "key file {where}: missing or unreadable."
    ),
    Damage.HEADER_COPY: Said(
        "鍵のファイルの写し {where} が読めないか、封印が合いません。",
        "copy of the key file, {where}: missing, unreadable, or its seal does not hold.",
    ),
    Damage.HEADER_SEAL: Said(
        "鍵のファイル {where} の封印が合いません(書き換えられています)。",
        "key file {where}: its seal does not hold; it was altered.",
    ),
    Damage.DATABASE_MISSING: Said(
        "データベース desk.db がありません。", "desk.db: the database is missing."
    ),
    Damage.DATABASE_EMPTY: Said(
        "データベース desk.db が空(0 バイト)です。", "desk.db: the database is empty (0 bytes)."
    ),
    Damage.TRUNCATED: Said(
        "データベース desk.db の終わりが欠けています。", "desk.db: its end is missing."
    ),
    Damage.FIRST_PAGE: Said(
        "データベース desk.db の 1 ページ目が壊れています。", "desk.db: page 1 is damaged."
    ),
    Damage.FOREIGN_DATABASE: Said(
        "データベース desk.db はこのデスクのものではありません。",
        "desk.db: the database is not this desk's.",
    ),
    Damage.PAGES: Said(
        "データベース desk.db の壊れたページ: {where}。", "desk.db: damaged page(s) {where}."
    ),
    Damage.STRUCTURE: Said(
        "データベース desk.db の構造が壊れています。", "desk.db: its structure is damaged."
    ),
    Damage.TRAILING_JUNK: Said(
        "データベース desk.db の後ろに余分な {where} バイトがあります。",
        "desk.db: {where} byte(s) follow its end that do not belong to it.",
    ),
    Damage.AUDIT_CHAIN: Said(
        "監査記録が {where} 件目から合いません。",
        "audit record: it does not fit from event {where} on.",
    ),
    Damage.OLDER_DATABASE: Said(
        "データベースが古いものに替わっています: 監査記録は {where} 件目までですが、"
        "以前は {other} 件目までありました。",
        "desk.db: an older database lies in its place: the audit record ends at event {where}, "
        "but it had reached event {other}.",
    ),
    Damage.OLDER_PAGES: Said(
        "データベース desk.db の一部が、前回閉じたときと違う(古い)内容に替わっています。",
        "desk.db: part of it is not as it was left: older pages lie in its place.",
    ),
    Damage.FILE_MISSING: Said("ファイルがありません: {where}。", "files/ missing: {where}."),
    Damage.FILE_SHORTENED: Said(
        "ファイルの終わりが欠けています: {where}。", "files/ cut short: {where}."
    ),
    Damage.FILE_ALTERED: Said("ファイルが壊れています: {where}。", "files/ altered: {where}."),
    Damage.FILE_SWAPPED: Said(
        "ほかのファイルと入れ替わっています: {where}。", "files/ swapped: {where}."
    ),
    Damage.NO_BACKUP: Said(
        "このフォルダーはバックアップではないか、途中で止まったものです。",
        "This folder is no backup of a desk, or no complete one.",
    ),
}

_ERRORS: Final[dict[type[Exception], Said]] = {
    NoPassphrase: Said(
        "パスフレーズがありません。端末から入力するか、--passphrase-file で渡してください。",
        "No passphrase was given. Type it on a terminal, or name a file with --passphrase-file.",
    ),
    desk.WrongPassphrase: Said(
        "このパスフレーズでは開きません。名前とパスフレーズを確かめてください。",
        "This passphrase opens nothing. Check the name and the passphrase.",
    ),
    desk.OneTimePassphrase: Said(
        "一度だけのパスフレーズです。まずプログラムで開き、新しいパスフレーズに替えてください。",
        "This is a one-time passphrase. Open the program first and choose a new one.",
    ),
    desk.Throttled: Said(
        "パスフレーズの間違いが続いたため、あと {error} 秒待つ必要があります。",
        "After wrong passphrases, {error} more second(s) must pass.",
    ),
    desk.DeskInUse: Said(
        "ほかのプログラムがこのデスクを開いています。ロックしてから、もう一度実行してください。",
        "Another program has this desk open. Lock it there, then try again.",
    ),
    desk.DeskBusy: Said(
        "確かめている間に、ほかのプログラムがデスクを書き換えました。もう一度実行してください。",
        "Another program changed the desk meanwhile. Try again.",
    ),
    desk.NotADesk: Said("このフォルダーにデスクはありません。", "There is no desk in this folder."),
    desk.NewerDesk: Said(
        "新しい版の JAR デスクが書いたデスクです({error})。新しい版で実行してください。",
        "A newer JAR Desk wrote this desk ({error}). Use the newer version.",
    ),
    desk.UnsafeSqlite: Said(
        "SQLite {error} は安全ではありません。プログラムを入れ直してください。",
        "SQLite {error} is not safe. Install the program again.",
    ),
    desk.IsABackup: Said(
        "これはバックアップです。jar-desk restore で復元してください。",
        "This is a backup. Restore it with jar-desk restore.",
    ),
    desk.SeveralFit: Said(
        "同じパスフレーズの人が複数います。--staff で名前を指定してください。",
        "Several people have this passphrase. Name one with --staff.",
    ),
    desk.ReadOnlyDesk: Said(
        "デスクのフォルダーに書き込めません。", "The folder of the desk cannot be written."
    ),
    desk.UnsuitableFolder: Said(
        "このフォルダーには置けません({error})。", "A desk cannot lie in this folder ({error})."
    ),
    desk.UnsuitablePlace: Said(
        "このフォルダーにはバックアップを置けません({error})。",
        "Backups cannot go to this folder ({error}).",
    ),
    desk.UnrelatedDesk: Said(
        "--since のデスクは、このバックアップの続きではありません。",
        "The desk named by --since does not go on from this backup.",
    ),
    desk.ErasedUnknown: Said(
        "--since のデスクを読めないため、その後に何が消去されたか分かりません。",
        "The desk named by --since cannot be read, so what it erased since is not known.",
    ),
    desk.StillHeld: Said(
        "その後に消去されたもの {error} 件を、もう一度消去できません。",
        "{error} thing(s) that were erased since cannot be erased again.",
    ),
    desk.DamagedBackup: Said(
        "バックアップが壊れています({error})。", "The backup is damaged ({error})."
    ),
    desk.SecondDoesNotFit: Said(
        "もう一人のパスフレーズ(または復旧シートのコード)では、このバックアップは開きません。",
        "The second passphrase (or the code of the recovery sheet) does not open this backup.",
    ),
    SamePerson: Said(
        "もう一人は、復元する本人とは別の人でなければなりません。",
        "The second person must be somebody else than who restores.",
    ),
    NotApproved: Said(
        "もう一人の同意が要ります。--second-passphrase-file で渡してください。",
        "A second person must agree: name their passphrase with --second-passphrase-file.",
    ),
    SomebodyElseCould: Said(
        "このバックアップを開ける人がほかにいるため、一人では復元できません。",
        "Somebody else can open this backup, so one person cannot restore it alone.",
    ),
    CannotWrite: Said("そこには書き込めません。", "It cannot be written there."),
    Invalid: Said("値が正しくありません({error})。", "A value makes no sense ({error})."),
    DiskFull: Said("ディスクの空きが足りません。", "The disk is full."),
    NotPermitted: Said(
        "この操作は個人情報保護管理者だけができます。", "Only a protection manager may do this."
    ),
    OSError: Said("読めません({error})。", "It cannot be read ({error})."),
}


def fault_sentences(faults: Iterable[Fault], language: str) -> Iterator[str]:
    """Say what is damaged and where, faults of one kind in one sentence."""
    ordered = sorted(faults, key=lambda fault: list(Damage).index(fault.what))
    for what, alike in groupby(ordered, key=lambda fault: fault.what):
        found = list(alike)
        words = _FAULTS[what].in_language(language)
        yield words.format(where=_places(found), other=found[0].other)


def error_sentence(error: Exception, language: str) -> str:
    """Say why nothing could be told or done, and what to do."""
    if isinstance(error, OSError):
        return _ERRORS[OSError].in_language(language).format(error=error.strerror or "?")
    if isinstance(error, desk.DamagedDesk):
        return " ".join(fault_sentences((Fault(error.what),), language))
    known = _ERRORS.get(type(error))
    if known is None:
        return f"{type(error).__name__}."
    return known.in_language(language).format(error=error)


def _places(faults: Sequence[Fault]) -> str:
    named = [_place(fault) for fault in faults[:_SHOWN]]
    more = len(faults) - len(named)
    return ", ".join(named) + (f" … (+{more})" if more > 0 else "")


def _place(fault: Fault) -> str:
    if fault.what is Damage.FILE_SWAPPED:
        return f"{fault.where} (← {fault.other})"
    return fault.where or "?"
