"""What is still owed after a decision: tasks the law names, each with a day (law.md B.2)."""

from __future__ import annotations

from enum import StrEnum


class FollowUpKind(StrEnum):
    """One kind of task that a decision brings with it.

    CARRY_OUT: do what was granted, and confirm it (APPI 34, 35; GDPR 16-18, 21).
    TELL_RECIPIENTS: tell every recipient of a rectification, erasure or restriction (GDPR 19).
    TELL_CONTROLLERS: tell controllers of data made public about the erasure (GDPR 17(2)).
    TELL_BEFORE_LIFTING: tell the person before a restriction is lifted (GDPR 18(3)).
    SUPPRESSION_ENTRY: keep the address from being used again (GDPR 21(3), APPI 35(5)).
    STOP_CONSENT_ROWS: stop the processing that rested on the withdrawn consent (GDPR 7(3)).
    CONSIDER_RESTRICTION: restrict while accuracy or an objection is examined (GDPR 18(1)(a), (d)).
    ANSWER_COMPLAINT: keep the person informed and tell the outcome (DPA 2018 s.164A).
    """

    CARRY_OUT = "carry-out"
    TELL_RECIPIENTS = "tell-recipients"
    TELL_CONTROLLERS = "tell-controllers"
    TELL_BEFORE_LIFTING = "tell-before-lifting"
    SUPPRESSION_ENTRY = "suppression-entry"
    STOP_CONSENT_ROWS = "stop-consent-rows"
    CONSIDER_RESTRICTION = "consider-restriction"
    ANSWER_COMPLAINT = "answer-complaint"
