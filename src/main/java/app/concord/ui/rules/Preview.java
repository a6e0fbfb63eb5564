package app.concord.ui.rules;

import app.concord.message.Messages;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.Severity;

import java.util.HashMap;
import java.util.Map;

/**
 * What a change does to the findings.
 *
 * @param removed how many there would be no more
 * @param added how many there would be besides
 * @param reweighed how many would weigh otherwise
 */
record Preview(int removed, int added, int reweighed) {

    /** Holds the findings of two checks against each other. */
    static Preview of(CheckResult before, CheckResult after) {
        Map<String, Severity> old = new HashMap<>();
        for (Finding finding : before.findings()) {
            old.put(finding.fingerprint(), finding.severity());
        }
        int added = 0;
        int reweighed = 0;
        int kept = 0;
        for (Finding finding : after.findings()) {
            Severity was = old.get(finding.fingerprint());
            if (was == null) {
                added++;
            } else {
                kept++;
                reweighed += was == finding.severity() ? 0 : 1;
            }
        }
        return new Preview(old.size() - kept, added, reweighed);
    }

    String words() {
        return removed + added + reweighed == 0
                ? Messages.text("ui.rules.preview.none")
                : Messages.text("ui.rules.preview", removed, added, reweighed);
    }
}
