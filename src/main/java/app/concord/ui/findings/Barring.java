package app.concord.ui.findings;

import app.concord.model.Channel;
import app.concord.model.Severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which findings the filters let through. What is told once of every finding is kept, so that a
 * letter more looks only at what was let through before, and words are read only where words were
 * changed. Used on the thread of the window.
 */
final class Barring {
    // What a filter looks at; a row is barred by several.
    private static final int STANDING = 1;
    private static final int SEVERITY = 2;
    private static final int RULE = 4;
    private static final int CHANNEL = 8;
    private static final int TEXT = 16;

    /** Their places in these lists stand for channels and severities where there are many. */
    private static final List<Channel> CHANNELS = List.of(Channel.values());

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final List<FindingRow> rows;

    /** The filters that do not let a finding through, a bit for each. */
    private final int[] bars;

    private final boolean[] open;
    private final int[] severities;
    private final int[] rules;
    private final int[] channels;
    private final String[] ruleNames;
    private final int touched;
    private String text = "";

    /**
     * Nothing is barred yet.
     *
     * @param isOpen whether a finding still counts
     */
    Barring(List<FindingRow> rows, Predicate<FindingRow> isOpen) {
        this.rows = List.copyOf(rows);
        bars = new int[rows.size()];
        open = new boolean[rows.size()];
        severities = new int[rows.size()];
        rules = new int[rows.size()];
        channels = new int[rows.size()];
        Set<String> names = new TreeSet<>();
        this.rows.forEach(row -> names.add(row.finding().rule()));
        ruleNames = names.toArray(String[]::new);
        int all = 0;
        for (int i = 0; i < bars.length; i++) {
            FindingRow row = this.rows.get(i);
            severities[i] = SEVERITIES.indexOf(row.finding().severity());
            rules[i] = Arrays.binarySearch(ruleNames, row.finding().rule());
            channels[i] = bits(row.against()) | bits(row.others());
            all |= channels[i];
        }
        touched = all;
        stand(isOpen);
    }

    private static int bits(Collection<Channel> channels) {
        int bits = 0;
        for (Channel channel : channels) {
            bits |= 1 << CHANNELS.indexOf(channel);
        }
        return bits;
    }

    /** Takes in how the findings stand by now. */
    void stand(Predicate<FindingRow> isOpen) {
        for (int i = 0; i < open.length; i++) {
            open[i] = isOpen.test(rows.get(i));
        }
    }

    /**
     * Filters anew; what each filter is set to is told by the model.
     *
     * @return what is let through, in its order
     */
    List<FindingRow> filter(FindingsViewModel filters) {
        filterText(filters.textProperty().get().toLowerCase(Locale.ROOT).strip());
        FindingsViewModel.Standing standing = filters.standingProperty().get();
        Severity severity = filters.severityProperty().get();
        int onlySeverity = severity == null ? -1 : SEVERITIES.indexOf(severity);
        boolean[] ruleShown = new boolean[ruleNames.length];
        for (int i = 0; i < ruleNames.length; i++) {
            ruleShown[i] = filters.rules().isEmpty() || filters.rules().contains(ruleNames[i]);
        }
        int shownChannels = filters.channels().isEmpty() ? -1 : bits(filters.channels());
        List<FindingRow> through = new ArrayList<>(bars.length);
        for (int i = 0; i < bars.length; i++) {
            int barred = bars[i] & TEXT;
            if (standing != FindingsViewModel.Standing.ALL
                    && (standing == FindingsViewModel.Standing.OPEN) != open[i]) {
                barred |= STANDING;
            }
            if (onlySeverity >= 0 && severities[i] != onlySeverity) {
                barred |= SEVERITY;
            }
            if (!ruleShown[rules[i]]) {
                barred |= RULE;
            }
            if (shownChannels != -1 && (channels[i] & shownChannels) == 0) {
                barred |= CHANNEL;
            }
            bars[i] = barred;
            if (barred == 0) {
                through.add(rows.get(i));
            }
        }
        return through;
    }

    /** What goes on from the words before is sought only where those were found. */
    private void filterText(String wanted) {
        if (wanted.equals(text)) {
            return;
        }
        boolean goesOn = wanted.startsWith(text);
        text = wanted;
        String[] words = wanted.split("\\s+");
        for (int i = 0; i < bars.length; i++) {
            if (goesOn && (bars[i] & TEXT) != 0) {
                continue;
            }
            bars[i] = holds(rows.get(i).searched(), words) ? bars[i] & ~TEXT : bars[i] | TEXT;
        }
    }

    private static boolean holds(String searched, String[] words) {
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** How many findings each choice of each filter would let through. */
    Tally tally() {
        int[] ofSeverities = new int[SEVERITIES.size()];
        int[] ofRules = new int[ruleNames.length];
        int[] ofChannels = new int[CHANNELS.size()];
        int stillOpen = 0;
        int settled = 0;
        for (int i = 0; i < bars.length; i++) {
            int barred = bars[i];
            if ((barred & ~STANDING) == 0) {
                stillOpen += open[i] ? 1 : 0;
                settled += open[i] ? 0 : 1;
            }
            if ((barred & ~SEVERITY) == 0) {
                ofSeverities[severities[i]]++;
            }
            if ((barred & ~RULE) == 0) {
                ofRules[rules[i]]++;
            }
            if ((barred & ~CHANNEL) == 0) {
                for (int bits = channels[i]; bits != 0; bits &= bits - 1) {
                    ofChannels[Integer.numberOfTrailingZeros(bits)]++;
                }
            }
        }
        Tally tally = new Tally();
        tally.standings.put(FindingsViewModel.Standing.OPEN, stillOpen);
        tally.standings.put(FindingsViewModel.Standing.SETTLED, settled);
        tally.standings.put(FindingsViewModel.Standing.ALL, stillOpen + settled);
        for (int i = 0; i < ofSeverities.length; i++) {
            tally.severities.put(SEVERITIES.get(i), ofSeverities[i]);
        }
        for (int i = 0; i < ruleNames.length; i++) {
            tally.rules.put(ruleNames[i], ofRules[i]);
        }
        for (int i = 0; i < CHANNELS.size(); i++) {
            if ((touched & 1 << i) != 0) {
                tally.channels.put(CHANNELS.get(i), ofChannels[i]);
            }
        }
        return tally;
    }

    /** Whether some filter does not let a finding through, as it was filtered last. */
    boolean bars(FindingRow row) {
        int at = rows.indexOf(row);
        return at >= 0 && bars[at] != 0;
    }
}
