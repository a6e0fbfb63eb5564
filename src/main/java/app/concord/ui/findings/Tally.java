package app.concord.ui.findings;

import app.concord.model.Channel;
import app.concord.model.Severity;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many findings each choice of each filter lets through that the other filters let through;
 * counted once for all of them.
 */
final class Tally {
    final Map<FindingsViewModel.Standing, Integer> standings =
            new EnumMap<>(FindingsViewModel.Standing.class);
    final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    final Map<String, Integer> rules = new TreeMap<>();
    final Map<Channel, Integer> channels = new TreeMap<>();
}
