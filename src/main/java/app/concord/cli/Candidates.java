package app.concord.cli;

import app.concord.message.Wording;
import app.concord.report.Report;
import app.concord.report.Reports;

import java.util.Iterator;
import java.util.List;

/** Words that a shell offers where an option or parameter takes one of a few. */
final class Candidates {
    private Candidates() {}

    /** Formats of reports. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Reports.all().stream().map(Report::id).iterator();
        }
    }

    /** Severities from which on a check fails. */
    static final class Levels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("error", "warning", "never").iterator();
        }
    }

    /** What of the pieces goes into a pack. */
    static final class Assets implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("copy", "hash").iterator();
        }
    }

    /** Ids of rules. */
    static final class RuleIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Wording.rules().iterator();
        }
    }
}
