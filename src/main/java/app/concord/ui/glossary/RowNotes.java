package app.concord.ui.glossary;

import app.concord.message.Wording;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Glossary;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What a check says of the rows of a glossary, by their numbers in the file. */
final class RowNotes {
    private final Map<Integer, String> problems = new HashMap<>();
    private final Map<Integer, Integer> findings = new HashMap<>();

    /**
     * @param checked null where nothing was checked
     */
    RowNotes(@Nullable CheckResult checked) {
        if (checked == null) {
            return;
        }
        for (Problem problem : checked.problems()) {
            Integer row = problem.location().row();
            if (problem.kind() == Problem.Kind.GLOSSARY_ROW && row != null) {
                problems.putIfAbsent(row, Wording.problem(problem));
            }
        }
        Glossary glossary = checked.campaign().glossary();
        if (glossary != null) {
            checked.findings().forEach(finding -> count(finding, glossary.file().path()));
        }
    }

    private void count(Finding finding, String path) {
        for (Evidence evidence : finding.evidence()) {
            Integer row = evidence.place().location().row();
            if (row != null && evidence.place().asset().equals(path)) {
                findings.merge(row, 1, Integer::sum);
            }
        }
    }

    /** Why a row cannot be followed; empty where it can. */
    String problem(int row) {
        return problems.getOrDefault(row, "");
    }

    /** How many findings rest on a row. */
    int findings(int row) {
        return findings.getOrDefault(row, 0);
    }
}
