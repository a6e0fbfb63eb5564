package app.concord.ui.findings;

import app.concord.model.Channel;
import app.concord.model.Severity;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many findings each choice of each filter lets through; counted once for all of them. */
final class Tally {
    final Map<FindingsViewModel.Standing, Integer> standings =
            new EnumMap<>(FindingsViewModel.Standing.class);
    final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    final Map<String, Integer> rules = new TreeMap<>();
    final Map<Channel, Integer> channels = new TreeMap<>();

    /** Counts a finding where it is let through by all filters but the one of the same kind. */
    void add(
            FindingRow row,
            FindingsViewModel.Standing standing,
            boolean ofStanding,
            boolean ofSeverity,
            boolean ofRule,
            boolean ofChannel) {
        if (ofStanding) {
            standings.merge(standing, 1, Integer::sum);
            standings.merge(FindingsViewModel.Standing.ALL, 1, Integer::sum);
        }
        if (ofSeverity) {
            severities.merge(row.finding().severity(), 1, Integer::sum);
        }
        rules.merge(row.finding().rule(), ofRule ? 1 : 0, Integer::sum);
        for (Channel channel : row.channels()) {
            channels.merge(channel, ofChannel ? 1 : 0, Integer::sum);
        }
    }
}
