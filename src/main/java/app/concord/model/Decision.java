package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about a finding. It follows the contradiction and not the line it stands
 * in, and lapses when a value changes, as the fingerprint changes with it.
 *
 * @param kind what was decided
 * @param scope how far it reaches
 * @param rule id of the rule that found what was decided about
 * @param fingerprint of the finding, null where the scope is wider than one contradiction
 * @param asset path of the piece it is limited to, null where it is not limited to one
 * @param reason why, in the person's own words; needed where {@link Kind#waives()}, else may be
 *     empty
 * @param owner who is to act, empty for nobody in particular
 * @param by who decided, empty where that is not known
 * @param at when
 * @param expires the last day on which it holds, null for no end
 * @param subject what a person calls what the finding is about, to recognise it when it is gone
 * @param sentence the finding in a sentence, as it was when decided about
 */
public record Decision(
        Kind kind,
        Scope scope,
        String rule,
        @Nullable String fingerprint,
        @Nullable String asset,
        String reason,
        String owner,
        String by,
        Instant at,
        @Nullable LocalDate expires,
        String subject,
        String sentence) {

    /** What was decided. */
    public enum Kind {
        /** It is wrong and someone is to mend it. */
        TO_FIX,
        /** It is said to be mended; the next check tells whether it is. */
        FIXED,
        /** It is a contradiction, and it may stay. */
        ACCEPTED,
        /** It is none. */
        NOT_AN_ISSUE;

        /** Whether the finding no longer counts. */
        public boolean waives() {
            return this == ACCEPTED || this == NOT_AN_ISSUE;
        }

        /** The word for it in files and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with this id, none if there is none. */
        public static Optional<Kind> of(String id) {
            for (Kind kind : values()) {
                if (kind.id().equals(id)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** How far a decision reaches, the narrowest first. */
    public enum Scope {
        /** This contradiction in this piece. */
        PLACE,
        /** This contradiction wherever in the campaign it stands. */
        CAMPAIGN,
        /** All that this rule finds in this piece. */
        ASSET,
        /** All that this rule finds in the campaign. */
        RULE;

        /** Whether it is limited to one contradiction. */
        public boolean ofFinding() {
            return this == PLACE || this == CAMPAIGN;
        }

        /** Whether it is limited to one piece. */
        public boolean ofAsset() {
            return this == PLACE || this == ASSET;
        }

        /** The word for it in files and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The scope with this id, none if there is none. */
        public static Optional<Scope> of(String id) {
            for (Scope scope : values()) {
                if (scope.id().equals(id)) {
                    return Optional.of(scope);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * What a decision is made about. Two decisions about the same exclude each other: the later one
     * holds.
     */
    public record Target(
            Scope scope, String rule, @Nullable String fingerprint, @Nullable String asset) {

        /** What of a finding a decision of this scope is about, in this piece. */
        public static Target of(Scope scope, Finding finding, String asset) {
            return new Target(
                    scope,
                    finding.rule(),
                    scope.ofFinding() ? finding.fingerprint() : null,
                    scope.ofAsset() ? asset : null);
        }
    }

    public Decision {
        if (scope.ofFinding() != (fingerprint != null) || scope.ofAsset() != (asset != null)) {
            throw new IllegalArgumentException("the scope " + scope.id() + " is not what is given");
        }
        if (kind.waives() && reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed: " + kind.id());
        }
    }

    /** What it is about. */
    public Target target() {
        return new Target(scope, rule, fingerprint, asset);
    }

    /** Whether it holds no longer on this day. */
    public boolean expired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    /** Whether the other decides the same, whoever made it and whenever. */
    public boolean sameAs(Decision other) {
        return kind == other.kind
                && target().equals(other.target())
                && reason.equals(other.reason)
                && owner.equals(other.owner)
                && Objects.equals(expires, other.expires);
    }
}
