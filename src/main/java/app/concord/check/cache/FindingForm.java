package app.concord.check.cache;

import app.concord.model.Argument;
import app.concord.model.Billing;
import app.concord.model.Channel;
import app.concord.model.ClaimFamily;
import app.concord.model.DateOrder;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.Fulfilment;
import app.concord.model.LinkedFact;
import app.concord.model.Property;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.TaxBasis;
import app.concord.model.Verdict;

import java.time.DayOfWeek;
import java.util.List;

/** What was linked and judged, as it stands in an entry. */
final class FindingForm {
    /** Findings inside of findings; there is one level of them. */
    private static final int DEPTH = 8;

    private static final Severity[] SEVERITIES = Severity.values();
    private static final Finding.Basis[] BASES = Finding.Basis.values();
    private static final Evidence.Side[] SIDES = Evidence.Side.values();
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Subject.Kind[] SUBJECTS = Subject.Kind.values();
    private static final LinkedFact.Attachment[] ATTACHMENTS = LinkedFact.Attachment.values();
    private static final int VALUE = 0;
    private static final int TEXT = 1;
    private static final int COUNT = 2;
    private static final int TERM = 3;

    /** The terms that sentences about findings hold. */
    private static final List<Enum<?>[]> TERMS =
            List.of(
                    FactForm.KINDS,
                    FactForm.ROLES,
                    AssetForm.CHANNELS,
                    FactForm.BOUNDS,
                    FactForm.AUDIENCES,
                    FileForm.ADDRESS_FORMS,
                    DayOfWeek.values(),
                    TaxBasis.values(),
                    Fulfilment.values(),
                    Billing.values(),
                    ClaimFamily.values(),
                    Property.values(),
                    DateOrder.values());

    private FindingForm() {}

    static void write(Out out, Subject subject) {
        out.text(subject.id());
        out.one(subject.kind());
        out.text(subject.name());
        out.text(subject.parent());
        out.texts(subject.names());
        out.texts(subject.variants());
    }

    static Subject subject(In in) {
        return new Subject(
                in.text(),
                in.one(SUBJECTS),
                in.text(),
                in.textOrNull(),
                in.texts(),
                FactForm.sorted(in.texts()));
    }

    static void write(Out out, LinkedFact linked) {
        FactForm.write(out, linked.fact());
        out.text(linked.subject());
        out.one(linked.attachment());
        out.real(linked.confidence());
    }

    static LinkedFact linked(In in) {
        return new LinkedFact(FactForm.fact(in), in.text(), in.one(ATTACHMENTS), in.real());
    }

    static void write(Out out, Finding finding) {
        write(out, finding, 0);
    }

    private static void write(Out out, Finding finding, int depth) {
        if (depth > DEPTH) {
            throw new UnfitException("findings inside of findings");
        }
        out.text(finding.fingerprint());
        out.text(finding.rule());
        out.one(finding.severity());
        out.real(finding.confidence());
        out.text(finding.subject());
        out.text(finding.subjectName());
        out.one(finding.kind());
        out.one(finding.role());
        out.text(finding.message());
        out.all(finding.arguments(), argument -> write(out, argument));
        out.all(finding.evidence(), evidence -> write(out, evidence));
        out.orNull(finding.expected(), value -> FactForm.write(out, value));
        out.text(finding.suggestion());
        out.one(finding.basis());
        out.texts(finding.missingFrom());
        out.all(finding.consequences(), one -> write(out, one, depth + 1));
    }

    static Finding finding(In in) {
        return finding(in, 0);
    }

    private static Finding finding(In in, int depth) {
        if (depth > DEPTH) {
            throw new UnfitException("findings inside of findings");
        }
        return new Finding(
                in.text(),
                in.text(),
                in.one(SEVERITIES),
                in.real(),
                in.text(),
                in.text(),
                in.one(FactForm.KINDS),
                in.one(FactForm.ROLES),
                in.text(),
                in.all(() -> argument(in)),
                in.all(() -> evidence(in)),
                in.orNull(() -> FactForm.value(in)),
                in.textOrNull(),
                in.one(BASES),
                in.texts(),
                in.all(() -> finding(in, depth + 1)));
    }

    static void write(Out out, ExplainedDifference difference) {
        out.one(difference.kind());
        out.text(difference.subject());
        out.text(difference.subjectName());
        out.one(difference.verdict());
        out.text(difference.reason());
        out.all(difference.arguments(), argument -> write(out, argument));
        out.all(difference.evidence(), evidence -> write(out, evidence));
    }

    static ExplainedDifference explained(In in) {
        return new ExplainedDifference(
                in.one(FactForm.KINDS),
                in.text(),
                in.text(),
                in.one(VERDICTS),
                in.text(),
                in.all(() -> argument(in)),
                in.all(() -> evidence(in)));
    }

    private static void write(Out out, Evidence evidence) {
        FactForm.write(out, evidence.place());
        out.one(evidence.channel());
        out.orNull(evidence.value(), value -> FactForm.write(out, value));
        out.one(evidence.role());
    }

    private static Evidence evidence(In in) {
        return new Evidence(
                FactForm.place(in),
                in.one(AssetForm.CHANNELS),
                in.orNull(() -> FactForm.value(in)),
                in.one(SIDES));
    }

    private static void write(Out out, Argument argument) {
        switch (argument) {
            case Argument.OfValue(var value) -> {
                out.number(VALUE);
                FactForm.write(out, value);
            }
            case Argument.OfText(var text) -> {
                out.number(TEXT);
                out.text(text);
            }
            case Argument.OfCount(var count) -> {
                out.number(COUNT);
                out.number(count);
            }
            case Argument.OfTerm(var term) -> {
                out.number(TERM);
                out.number(terms(term));
                out.one(term);
            }
        }
    }

    /** Which of the types of terms it is. */
    private static int terms(Enum<?> term) {
        for (int i = 0; i < TERMS.size(); i++) {
            if (TERMS.get(i)[0].getDeclaringClass().equals(term.getDeclaringClass())) {
                return i;
            }
        }
        throw new UnfitException("a term of " + term.getDeclaringClass().getSimpleName());
    }

    private static Argument argument(In in) {
        return switch (in.number()) {
            case VALUE -> Argument.of(FactForm.value(in));
            case TEXT -> Argument.of(in.text());
            case COUNT -> Argument.of(in.number());
            case TERM -> {
                Enum<?>[] all = TERMS.get(in.number(0, TERMS.size() - 1));
                yield Argument.of(all[in.place(all.length)]);
            }
            default -> throw new UnfitException("no argument");
        };
    }

    static Channel channel(In in) {
        return in.one(AssetForm.CHANNELS);
    }

    static FactKind kind(In in) {
        return in.one(FactForm.KINDS);
    }

    static Role role(In in) {
        return in.one(FactForm.ROLES);
    }
}
