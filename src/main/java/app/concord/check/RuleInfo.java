package app.concord.check;

import app.concord.model.Severity;

/**
 * A rule as the user meets it.
 *
 * @param id its id, part of the contract
 * @param severity the gravest severity of its findings
 * @param tolerance whether a tolerance can be set for the amounts it compares
 */
public record RuleInfo(String id, Severity severity, boolean tolerance) {}
