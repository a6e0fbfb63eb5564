package app.concord.ui;

import app.concord.message.Messages;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.Severity;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells what a change that is not applied yet would do to the findings, by checking with it away
 * from the window. Of changes that follow each other quickly only the last is counted.
 */
public final class Previewing {
    private final Background background;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /** A preview of nothing. */
    public Previewing(Background background) {
        this.background = background;
    }

    /**
     * What a change does to the findings.
     *
     * @param removed how many there would be no more
     * @param added how many there would be besides
     * @param reweighed how many would weigh otherwise
     */
    public record Counted(int removed, int added, int reweighed) {

        /** Holds the findings of two checks against each other. */
        public static Counted of(CheckResult before, CheckResult after) {
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
            return new Counted(old.size() - kept, added, reweighed);
        }

        /** The same as a sentence. */
        public String words() {
            return removed + added + reweighed == 0
                    ? Messages.text("ui.rules.preview.none")
                    : Messages.text("ui.rules.preview", removed, added, reweighed);
        }
    }

    /**
     * Counts what a change does.
     *
     * @param counting checks with the change, away from the window
     */
    public void count(Background.Work<Counted> counting) {
        words.set(Messages.text("ui.rules.preview.counting"));
        background.run(
                this,
                counting,
                counted -> words.set(counted.words()),
                failure -> words.set(Messages.text("ui.rules.preview.failed")));
    }

    /** Tells nothing any more, since nothing is changed. */
    public void clear() {
        background.cancel(this);
        words.set("");
    }

    /** The sentence; empty where there is nothing to tell. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
