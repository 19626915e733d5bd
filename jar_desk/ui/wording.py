"""The one place that gives words to the values and errors of the domain."""

from __future__ import annotations

from typing import TypeVar

from jar_desk.ui import (
    wording_audit,
    wording_checks,
    wording_clocks,
    wording_decisions,
    wording_entries,
    wording_errors,
    wording_finding,
    wording_law,
    wording_people,
    wording_places,
    wording_policy,
    wording_problems,
    wording_proposals,
    wording_redaction,
    wording_registers,
    wording_retention,
    wording_rights,
    wording_security,
    wording_security_entries,
    wording_staff,
    wording_stages,
    wording_times,
    wording_work,
)
from jar_desk.ui.wording_errors import ErrorText

__all__ = ["ErrorText", "Wording"]

T = TypeVar("T")


class Wording:
    """Speak of everything in the language of the moment; see the functions it gathers."""

    right = staticmethod(wording_rights.right)
    regime = staticmethod(wording_rights.regime)
    regime_name = staticmethod(wording_rights.regime_name)
    right_with_article = staticmethod(wording_rights.right_with_article)
    outcome = staticmethod(wording_rights.outcome)
    outcome_hint = staticmethod(wording_rights.outcome_hint)
    delivery = staticmethod(wording_rights.delivery)
    fee = staticmethod(wording_law.fee)
    may_not_ask = staticmethod(wording_law.may_not_ask)
    follow_up = staticmethod(wording_decisions.follow_up)
    lack = staticmethod(wording_decisions.lack)
    measure = staticmethod(wording_decisions.measure)
    retained_data_status = staticmethod(wording_decisions.retained_data_status)

    stage = staticmethod(wording_stages.stage)
    stage_state = staticmethod(wording_stages.stage_state)
    condition = staticmethod(wording_stages.condition)
    missing = staticmethod(wording_stages.missing)

    channel = staticmethod(wording_people.channel)
    forbidden_channel = staticmethod(wording_people.forbidden_channel)
    name_kind = staticmethod(wording_people.name_kind)
    agent_kind = staticmethod(wording_people.agent_kind)
    relation = staticmethod(wording_people.relation)
    role = staticmethod(wording_staff.role)
    deed = staticmethod(wording_proposals.deed)
    proposal_state = staticmethod(wording_proposals.proposal_state)
    proposal_facts = staticmethod(wording_proposals.proposal_facts)
    role_change = staticmethod(wording_proposals.role_change)

    document_class = staticmethod(wording_checks.document_class)
    side = staticmethod(wording_checks.side)
    compared_field = staticmethod(wording_checks.compared_field)
    check_result = staticmethod(wording_checks.check_result)
    checked_person = staticmethod(wording_checks.checked_person)
    authority_paper = staticmethod(wording_checks.authority_paper)
    weight = staticmethod(wording_checks.weight)
    genuine_by = staticmethod(wording_checks.genuine_by)
    conflict = staticmethod(wording_checks.conflict)
    red_flag = staticmethod(wording_checks.red_flag)
    forbidden = staticmethod(wording_checks.forbidden)
    treatment = staticmethod(wording_checks.treatment)
    unread = staticmethod(wording_checks.unread)

    source_state = staticmethod(wording_work.source_state)
    disclosure = staticmethod(wording_work.disclosure)
    provenance = staticmethod(wording_work.provenance)
    document_part = staticmethod(wording_work.document_part)
    message_kind = staticmethod(wording_work.message_kind)
    document_kind = staticmethod(wording_work.document_kind)
    pause_reason = staticmethod(wording_work.pause_reason)

    clock_role = staticmethod(wording_clocks.clock_role)
    step = staticmethod(wording_clocks.step)
    office_day_kind = staticmethod(wording_clocks.office_day_kind)
    chase = staticmethod(wording_clocks.chase)
    unit = staticmethod(wording_clocks.unit)
    set_aside = staticmethod(wording_clocks.set_aside)
    action = staticmethod(wording_audit.action)
    topic = staticmethod(wording_audit.topic)
    field = staticmethod(wording_audit.field)

    answer_item = staticmethod(wording_policy.answer_item)
    issue_status = staticmethod(wording_policy.issue_status)
    severity = staticmethod(wording_policy.severity)
    severity_tone = staticmethod(wording_policy.severity_tone)
    section = staticmethod(wording_policy.section)
    edition = staticmethod(wording_policy.edition)
    register = staticmethod(wording_registers.register)
    register_purpose = staticmethod(wording_registers.register_purpose)
    address_kind = staticmethod(wording_registers.address_kind)
    suppression_reason = staticmethod(wording_registers.suppression_reason)
    provision_role = staticmethod(wording_registers.provision_role)
    provision_basis = staticmethod(wording_registers.provision_basis)
    record_form = staticmethod(wording_registers.record_form)
    exempt_case = staticmethod(wording_registers.exempt_case)
    directive_form = staticmethod(wording_registers.directive_form)
    directive_scope = staticmethod(wording_registers.directive_scope)
    entry_state = staticmethod(wording_registers.entry_state)
    entry_field = staticmethod(wording_entries.entry_field)
    entry_gist = staticmethod(wording_entries.entry_gist)
    entry_facts = staticmethod(wording_entries.entry_facts)
    time_zone = staticmethod(wording_places.time_zone)
    incident_kind = staticmethod(wording_security.incident_kind)
    leak_sign = staticmethod(wording_security.leak_sign)
    assessment = staticmethod(wording_security.assessment)
    reporting = staticmethod(wording_security.reporting)
    risk = staticmethod(wording_security.risk)
    duty = staticmethod(wording_security.duty)
    persons_article = staticmethod(wording_security.persons_article)
    done_words = staticmethod(wording_security_entries.done_words)

    holding = staticmethod(wording_retention.holding)
    stays = staticmethod(wording_retention.stays)
    due_state = staticmethod(wording_retention.due_state)
    hold_kind = staticmethod(wording_retention.hold_kind)
    started_by = staticmethod(wording_retention.started_by)
    retention_step = staticmethod(wording_retention.retention_step)
    keep_period = staticmethod(wording_retention.keep_period)
    period_unit = staticmethod(wording_retention.period_unit)
    erased_counts = staticmethod(wording_retention.erased_counts)

    concern = staticmethod(wording_redaction.concern)
    strength = staticmethod(wording_finding.strength)
    found_reason = staticmethod(wording_finding.reason)

    language = staticmethod(wording_places.language)
    native_language = staticmethod(wording_places.native_language)
    languages = staticmethod(wording_places.languages)
    country = staticmethod(wording_places.country)
    place = staticmethod(wording_places.place)
    because = staticmethod(wording_places.because)

    date = staticmethod(wording_times.day)
    full_date = staticmethod(wording_times.full_day)
    moment = staticmethod(wording_times.moment)
    full_moment = staticmethod(wording_times.full_moment)
    clock_time = staticmethod(wording_times.clock_time)
    due = staticmethod(wording_times.due)
    ring = staticmethod(wording_times.ring)
    days = staticmethod(wording_times.days)
    file_size = staticmethod(wording_times.file_size)

    error = staticmethod(wording_errors.error)
    error_details = staticmethod(wording_errors.details)
    damage = staticmethod(wording_errors.damage)
    invalid = staticmethod(wording_problems.invalid)
    file_problem = staticmethod(wording_problems.file_problem)
    weak_passphrase = staticmethod(wording_problems.weak_passphrase)
    weakness = staticmethod(wording_problems.weakness)

    @staticmethod
    def pick(japanese: T, english: T) -> T:
        """Take one of two texts kept in both languages (grounds, sources, purposes)."""
        return japanese if wording_times.japanese() else english
