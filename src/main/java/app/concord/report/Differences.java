package app.concord.report;

import app.concord.message.Comparison;
import app.concord.message.Wording;
import app.concord.model.Evidence;
import app.concord.model.Finding;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells in which words sentences differ. */
final class Differences {
    private Differences() {}

    /** In which words the deviating places of a sentence differ from it, each once. */
    static Set<String> of(Finding finding) {
        Set<String> differences = new LinkedHashSet<>();
        for (Evidence evidence : finding.deviating()) {
            Comparison comparison = Comparison.of(finding, evidence);
            if (comparison != null && comparison.quoted()) {
                differences.add(Wording.differences(comparison.words()));
            }
        }
        return differences;
    }
}
