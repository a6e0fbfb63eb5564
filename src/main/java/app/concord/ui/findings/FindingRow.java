package app.concord.ui.findings;

import app.concord.message.Comparison;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.ui.look.ShortValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A finding as the list shows it.
 *
 * @param finding the finding
 * @param order its place in the check's own order, gravest first
 * @param kind what the facts are about, as a word
 * @param subject what they are about
 * @param deviating the values on the deviating side
 * @param expected the values on the other side; empty where nothing is stated
 * @param against channels on the deviating side
 * @param others channels on the other side
 * @param sentence the finding as a sentence
 * @param searched everything the search looks at, in lower case
 */
public record FindingRow(
        Finding finding,
        int order,
        String kind,
        String subject,
        String deviating,
        String expected,
        List<Channel> against,
        List<Channel> others,
        String sentence,
        String searched) {
    private static final int VALUES = 2;

    public FindingRow {
        against = List.copyOf(against);
        others = List.copyOf(others);
    }

    /** The findings of a check as they are listed; takes a while, on whatever thread. */
    public static List<FindingRow> all(CheckResult checked) {
        List<FindingRow> made = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            made.add(of(finding, made.size()));
        }
        return made;
    }

    static FindingRow of(Finding finding, int order) {
        String kind = Wording.term(finding.kind());
        String deviating = values(finding.deviating(), null);
        String expected = values(finding.agreeing(), finding.expected());
        if (deviating.isEmpty() || deviating.equals(expected)) {
            // What differs is in the words, as a weekday beside the right date.
            deviating = quotes(finding.deviating());
        }
        Comparison sentences = sentences(finding);
        if (sentences != null) {
            deviating = Excerpt.of(sentences.words(), true);
            expected = Excerpt.of(sentences.words(), false);
        }
        String sentence = Wording.finding(finding);
        String searched =
                String.join(
                        "\n",
                        kind,
                        finding.subjectName(),
                        deviating,
                        expected,
                        sentence,
                        finding.evidence().stream()
                                .map(e -> e.place().asset() + "\n" + e.place().quote())
                                .collect(Collectors.joining("\n")));
        return new FindingRow(
                finding,
                order,
                kind,
                Wording.subject(finding.subjectName()),
                deviating,
                expected,
                channels(finding.deviating()),
                channels(others(finding)),
                sentence,
                searched.toLowerCase(Locale.ROOT));
    }

    /** The first deviating sentence beside the right one, null where the finding is of values. */
    private static @Nullable Comparison sentences(Finding finding) {
        List<Evidence> deviating = finding.deviating();
        Comparison comparison =
                deviating.isEmpty() ? null : Comparison.of(finding, deviating.getFirst());
        return comparison != null && comparison.quoted() ? comparison : null;
    }

    /** All that is told follows from the finding; most are told apart by their place already. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FindingRow row
                        && order == row.order
                        && sentence.equals(row.sentence)
                        && finding.equals(row.finding));
    }

    @Override
    public int hashCode() {
        return 31 * order + finding.fingerprint().hashCode();
    }

    /** The order of two rows by the first channel that deviates, then by the second and so on. */
    static int byChannels(FindingRow one, FindingRow other) {
        int shorter = Math.min(one.against().size(), other.against().size());
        for (int i = 0; i < shorter; i++) {
            int order = one.against().get(i).compareTo(other.against().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.against().size(), other.against().size());
    }

    /** Number of places that bear on it. */
    public int places() {
        return finding.evidence().size();
    }

    /** Every channel it touches. */
    public Set<Channel> channels() {
        Set<Channel> all = EnumSet.noneOf(Channel.class);
        all.addAll(against);
        all.addAll(others);
        return all;
    }

    private static String values(Collection<Evidence> side, @Nullable FactValue decided) {
        if (decided != null) {
            return ShortValue.of(decided);
        }
        Set<String> values = new LinkedHashSet<>();
        side.stream()
                .map(Evidence::value)
                .filter(Objects::nonNull)
                .map(ShortValue::of)
                .forEach(values::add);
        String shown = values.stream().limit(VALUES).collect(Collectors.joining(", "));
        return values.size() > VALUES ? shown + ", …" : shown;
    }

    private static String quotes(Collection<Evidence> side) {
        return side.stream()
                .map(evidence -> evidence.place().quote().strip())
                .distinct()
                .limit(VALUES)
                .collect(Collectors.joining(", "));
    }

    /** The other side without the deviating pieces themselves, which may contradict their own. */
    private static List<Evidence> others(Finding finding) {
        Set<String> deviating =
                finding.deviating().stream()
                        .map(evidence -> evidence.place().asset())
                        .collect(Collectors.toSet());
        return finding.agreeing().stream()
                .filter(evidence -> !deviating.contains(evidence.place().asset()))
                .toList();
    }

    private static List<Channel> channels(Collection<Evidence> side) {
        return side.stream().map(Evidence::channel).distinct().sorted().toList();
    }
}
