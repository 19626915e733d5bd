"""Short words beside a field, for the codes of `Invalid`, `FileProblem` and weak passphrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.passphrases import COMMON, DIGITS, REPEATED, SEEN, SEQUENCE, TOO_SHORT
from jar_desk.ui.wording_times import file_size
from jar_desk.usecases.passphrases import weakness_of

if TYPE_CHECKING:
    from jar_desk.domain.errors import FileProblem, Invalid

translate = QCoreApplication.translate


def invalid(error: Invalid) -> str:
    """Say what is wrong with a typed value and what would be right."""
    return _by_field(error) or _by_problem(error.problem)


def _by_field(error: Invalid) -> str:
    words = {
        ("until", "too-early"): translate("Wording", "This day has passed."),
        ("period", "out-of-range"): translate("Wording", "A whole number from 0 to 600."),
        ("period", "same"): translate("Wording", "This is the period that holds already."),
        ("kind", "not-allowed"): translate(
            "Wording", "The program sees this by itself; it ends when what is open is closed."
        ),
        ("things", "empty"): translate("Wording", "Choose what is meant first."),
        ("proposal", "settled"): translate("Wording", "This proposal was settled before."),
        ("arrival", "in-future"): translate("Wording", "An inquiry cannot arrive in the future."),
        ("arrival", "too-early"): translate("Wording", "This day is too long ago; check the year."),
        ("name", "empty"): translate("Wording", "Write a name."),
        ("grounds", "empty"): translate("Wording", "Choose at least one ground."),
        ("grounds", "not-allowed"): translate(
            "Wording", "The law does not give this ground for what is asked."
        ),
        ("grounds", "partial-only"): translate(
            "Wording", "On this ground a part may be withheld, never the whole."
        ),
        ("grounds", "other-outcome"): translate(
            "Wording", "This ground does not carry this decision."
        ),
        ("outcome", "not-allowed"): translate(
            "Wording", "The law does not let this request end so."
        ),
        ("disclosure", "redacted"): translate(
            "Wording", "Places of this record are blacked out: take them back there first."
        ),
        ("redaction", "place"): translate("Wording", "This is no place on a page of this record."),
        ("ground", "empty"): translate("Wording", "Choose the ground for withholding this."),
        ("compared", "empty"): translate("Wording", "Tick what was compared."),
        ("side", "front-only"): translate(
            "Wording", "Only the front may be looked at: the back can show the Individual Number."
        ),
        ("document", "never-accepted"): translate(
            "Wording", "This document is not accepted as proof of identity."
        ),
        ("document", "not-decided"): translate(
            "Wording", "The rules leave no choice about this document."
        ),
        ("side", "not-allowed"): translate("Wording", "This side is not looked at here."),
        ("compared", "not-on-it"): translate(
            "Wording", "This cannot be seen there; tick what was really compared."
        ),
        ("issued_on", "empty"): translate("Wording", "Say when it was issued."),
        ("issued_on", "too-old"): translate(
            "Wording", "It was issued too long ago; ask for a new one or another document."
        ),
        ("paper", "not-for-this-agent"): translate(
            "Wording", "This paper does not prove the authority of this kind of agent."
        ),
        ("genuine_by", "empty"): translate(
            "Wording", "Say what shows that the power of attorney is genuine."
        ),
        ("conflict", "not-asked"): translate(
            "Wording",
            "A relative asks: first think about violence, custody, trafficking and persecution in "
            "the family, then tick it.",
        ),
        ("agent", "ended-with-death"): translate(
            "Wording", "The person has died: the agent’s authority ended with that."
        ),
        ("agent", "lives"): translate(
            "Wording",
            "Heirs and executors ask after a death: first record that the person has died.",
        ),
        ("method", "not-allowed"): translate(
            "Wording", "The law does not offer this way of answering for what is asked."
        ),
        ("agent", "of-age"): translate(
            "Wording", "The person is of age: a parent’s or guardian’s authority has ended."
        ),
        ("doubt", "empty"): translate(
            "Wording",
            "Write why identity is in doubt: the GDPR allows the question only on reasonable "
            "doubt (Art 12(6)).",
        ),
        ("passphrase_channel", "same"): translate(
            "Wording", "The passphrase must travel by another way than the package."
        ),
        ("approver", "waiver"): translate(
            "Wording", "A reason is left out on somebody’s word: only that person may approve."
        ),
        ("reason", "owed"): translate("Wording", "Here the law knows no answer without a reason."),
        ("portability", "nothing"): translate(
            "Wording",
            "Nothing can be carried away: no record that is handed over was provided by the person "
            "or observed.",
        ),
        ("masked", "empty"): translate("Wording", "Say what is blacked out."),
        ("after", "empty"): translate("Wording", "Say what it is now."),
        ("approver", "unknown"): translate("Wording", "Choose a protection manager."),
        ("pause", "open"): translate("Wording", "A question is already open."),
        ("table", "closed-too-long"): translate(
            "Wording", "The office would be closed for more than 60 days on end."
        ),
        ("last", "too-long"): translate("Wording", "One entry covers 31 days at most."),
        ("notified_on", "too-late"): translate(
            "Wording", "Too late, without effect: the notice had to be out in the first period."
        ),
        ("extension", "only-one"): translate("Wording", "The deadline was extended before."),
        ("agent", "none"): translate("Wording", "There is no agent in this inquiry."),
        ("date", "unreadable"): translate("Wording", "Write a date such as 2026/11/3 or R8.11.3."),
        ("date", "ambiguous"): translate("Wording", "Day or month? Write 2026/11/3."),
        ("date", "outside-era"): translate("Wording", "The era had not begun on that day."),
        ("time", "unreadable"): translate("Wording", "Write a time such as 9:05 or 14時30分."),
        ("phone", "not-a-number"): translate(
            "Wording", "Write a phone number such as 03-1234-5678."
        ),
        ("email", "no-at"): translate("Wording", "Write an address such as name@example.org."),
        ("email", "bad-domain"): translate("Wording", "Write an address such as name@example.org."),
        ("email", "blank-inside"): translate("Wording", "An address has no blanks inside."),
        ("postal", "not-seven-digits"): translate(
            "Wording", "Write a postal code such as 101-0065."
        ),
        ("stated_purpose", "empty"): translate(
            "Wording", "Write the purpose that was stated when the data were obtained."
        ),
        ("override", "not-allowed"): translate("Wording", "This issue keeps nothing back."),
        ("executed_on", "revoked"): translate(
            "Wording", "A revoked directive is never carried out."
        ),
        ("death_certificate_seen", "empty"): translate(
            "Wording", "Carry it out only after the death certificate was seen."
        ),
        ("heir_proof_seen", "empty"): translate(
            "Wording", "Carry it out only after the proof of the heir or executor was seen."
        ),
        ("regulator_named", "empty"): translate(
            "Wording", "Tell the person how to reach the regulator, then tick this."
        ),
        ("acknowledged_on", "empty"): translate(
            "Wording", "Acknowledge the complaint before its outcome is told."
        ),
        ("rows", "empty"): translate("Wording", "Tick or write the rows that are touched."),
        ("rows", "unreadable"): translate("Wording", "Write codes such as DI-12c."),
        ("scopes", "empty"): translate("Wording", "Tick what is to be done."),
        ("erased_on", "not-asked"): translate(
            "Wording", "Tick first that the person asked for erasure."
        ),
        ("address", "listed"): translate("Wording", "This address is on the list already."),
        ("address", "not-allowed"): translate(
            "Wording", "The address of an entry is never exchanged; lift it and add another."
        ),
        ("terms", "empty"): translate(
            "Wording", "Nothing to look for: write a name, an address or a number."
        ),
        ("hits", "empty"): translate("Wording", "Tick what is to be taken over."),
        ("right", "repeated"): translate("Wording", "The same request stands here twice."),
    }
    return words.get((error.field, error.problem), "")


def _by_problem(problem: str) -> str:
    words = {
        "empty": translate("Wording", "This is needed."),
        "holds-address": translate("Wording", "Write no address here: only hashes are kept."),
        "too-long": translate("Wording", "This is too long."),
        "too-short": translate("Wording", "This is too short."),
        "in-future": translate("Wording", "This day is in the future."),
        "too-early": translate("Wording", "This day is too long ago."),
        "not-allowed": translate("Wording", "This is not possible here."),
        "no-such-day": translate("Wording", "There is no such day."),
        "end-before-start": translate("Wording", "The end is before the start."),
        "unknown": translate("Wording", "This is not known."),
    }
    return words.get(problem) or translate("Wording", "This cannot be read; check what was typed.")


def file_problem(problem: FileProblem) -> str:
    """Say why a file cannot become a record."""
    words = {
        "empty": translate("Wording", "The file is empty."),
        "too-large": translate("Wording", "The file is larger than {limit}.").format(
            limit=file_size(problem.limit)
        ),
        "encrypted-pdf": translate("Wording", "The PDF is locked with a password."),
        "broken-pdf": translate("Wording", "The PDF is damaged."),
        "broken-image": translate("Wording", "The picture is damaged."),
        "too-many-pixels": translate(
            "Wording", "The picture has more than {limit} million pixels."
        ).format(limit=problem.limit // 1_000_000),
        "no-pages": translate("Wording", "The PDF has no pages."),
        "unknown-type": translate("Wording", "This type of file is not known."),
        "unreadable": translate("Wording", "The file cannot be opened."),
        "changed": translate("Wording", "The file is another by now: look through it again."),
    }
    return words.get(problem.code) or translate("Wording", "The file cannot be used.")


def weakness(passphrase: str) -> str:
    """Say why a new passphrase is too easy to guess, "" where it is good."""
    problem = weakness_of(passphrase)
    return weak_passphrase(problem) if problem else ""


def weak_passphrase(problem: str) -> str:
    """Say why a new passphrase is too easy to guess."""
    words = {
        TOO_SHORT: translate("Wording", "Use at least 12 characters; four or more words are good."),
        DIGITS: translate("Wording", "Digits alone are too easy to guess."),
        COMMON: translate("Wording", "This passphrase is widely known; choose another."),
        REPEATED: translate("Wording", "It repeats itself too much."),
        SEEN: translate("Wording", "Somebody else has seen this passphrase; choose another."),
        SEQUENCE: translate("Wording", "Rows of keys are too easy to guess."),
    }
    return words.get(problem) or translate("Wording", "This passphrase is too easy to guess.")
