package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a check found out; an immutable snapshot that window and reports render.
 *
 * @param campaign what was checked
 * @param subjects what facts speak of, by id
 * @param facts every fact with its subject, in reading order
 * @param findings gravest first, then by rule, subject and place
 * @param explained differences that are no contradiction
 * @param coverage what became of every amount, percentage, date and code, in reading order
 * @param problems what could not be read or failed, by path
 * @param files how each file was taken in, by path
 * @param tables the same laid side by side
 * @param corrected what became of the corrections
 * @param basis what it all rests on
 */
public record CheckResult(
        Campaign campaign,
        List<Subject> subjects,
        List<LinkedFact> facts,
        List<Finding> findings,
        List<ExplainedDifference> explained,
        List<CoverageItem> coverage,
        List<Problem> problems,
        List<FileReading> files,
        Tables tables,
        Corrected corrected,
        Basis basis) {

    /** Of a campaign in whose reading nothing was corrected and to which no approval is bound. */
    public CheckResult(
            Campaign campaign,
            List<Subject> subjects,
            List<LinkedFact> facts,
            List<Finding> findings,
            List<ExplainedDifference> explained,
            List<CoverageItem> coverage,
            List<Problem> problems,
            List<FileReading> files,
            Tables tables) {
        this(
                campaign,
                subjects,
                facts,
                findings,
                explained,
                coverage,
                problems,
                files,
                tables,
                Corrected.NONE,
                Basis.NONE);
    }

    public CheckResult {
        files = List.copyOf(files);
        subjects = List.copyOf(subjects);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        explained = List.copyOf(explained);
        coverage = List.copyOf(coverage);
        problems = List.copyOf(problems);
    }

    /** The facts side by side. */
    public FindingMatrix matrix() {
        return tables.matrix();
    }

    /** Which wording of a tagline stands where. */
    public TaglineTable taglines() {
        return tables.taglines();
    }

    /** How each channel says the messages of the brief. */
    public MessageTable messages() {
        return tables.messages();
    }

    /** When each offer holds, and when the pieces go out. */
    public Timeline timeline() {
        return tables.timeline();
    }

    /** The promo codes. */
    public CodeRegister codes() {
        return tables.codes();
    }

    /** The same result with other tables. */
    public CheckResult with(Tables newTables) {
        return new CheckResult(
                campaign, subjects, facts, findings, explained, coverage, problems, files,
                newTables, corrected, basis);
    }

    /** The same result, resting on this. */
    public CheckResult with(Basis newBasis) {
        return new CheckResult(
                campaign, subjects, facts, findings, explained, coverage, problems, files, tables,
                corrected, newBasis);
    }

    /** Number of findings of this severity. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Whether all input could be read. */
    public boolean complete() {
        return problems.stream().noneMatch(p -> p.kind().incomplete());
    }

    /** Paths of what could not be read, or not wholly, each once. */
    public Set<String> unread() {
        Set<String> paths = new TreeSet<>();
        for (Problem problem : problems) {
            if (problem.kind().incomplete()) {
                paths.add(String.valueOf(problem.path()));
            }
        }
        return paths;
    }

    /** The subject with this id, null if there is none. */
    public @Nullable Subject subject(String id) {
        for (Subject subject : subjects) {
            if (subject.id().equals(id)) {
                return subject;
            }
        }
        return null;
    }
}
