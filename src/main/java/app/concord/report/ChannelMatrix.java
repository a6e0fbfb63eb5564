package app.concord.report;

import app.concord.message.Wording;
import app.concord.model.Bound;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts side by side by channel, so that any number of pieces fits on a page: what is stated in
 * a channel, equal statements once, with the pieces that state it.
 *
 * @param channels the channels that state anything, in their order
 * @param rows in the order of the matrix
 */
record ChannelMatrix(List<Channel> channels, List<Row> rows) {

    /**
     * One kind of statement about one subject.
     *
     * @param row the row of the matrix
     * @param cells what each channel states; a channel that states nothing has none
     * @param missing channels of which a finding says that they lack it
     * @param findings the findings about the row
     */
    record Row(
            FindingMatrix.Row row,
            Map<Channel, List<Entry>> cells,
            Set<Channel> missing,
            List<Finding> findings) {

        /** What a channel states; empty where it states nothing. */
        List<Entry> cell(Channel channel) {
            return cells.getOrDefault(channel, List.of());
        }

        /** Whether there is anything to compare or to see. */
        boolean compared() {
            return cells.size() > 1 || row.state() != State.AGREES || lacks();
        }

        /** Whether a channel lacks it. */
        boolean lacks() {
            return !missing.isEmpty();
        }
    }

    /**
     * One statement of a channel.
     *
     * @param words the value with its limit
     * @param value what it comes to
     * @param bound how it limits the true value
     * @param state how it stands to the others
     * @param pieces paths of those that state it
     */
    record Entry(String words, FactValue value, Bound bound, State state, List<String> pieces) {}

    static ChannelMatrix of(Review review) {
        CheckResult result = review.result();
        FindingMatrix matrix = result.matrix();
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        matrix.columns().forEach(column -> channels.add(column.channel()));
        List<Row> rows = new ArrayList<>();
        for (FindingMatrix.Row row : matrix.rows()) {
            rows.add(row(matrix, row, review, result.campaign()));
        }
        return new ChannelMatrix(new ArrayList<>(channels), rows);
    }

    private static Row row(
            FindingMatrix matrix, FindingMatrix.Row row, Review review, Campaign campaign) {
        Map<Channel, Map<Said, Set<String>>> said = new EnumMap<>(Channel.class);
        for (FindingMatrix.Cell cell : row.cells()) {
            FindingMatrix.Column column = matrix.columns().get(cell.column());
            for (FindingMatrix.Entry entry : cell.entries()) {
                said.computeIfAbsent(column.channel(), c -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Said(words(entry), entry.value(), entry.bound(), entry.state()),
                                s -> new LinkedHashSet<>())
                        .add(column.asset());
            }
        }
        Map<Channel, List<Entry>> cells = new EnumMap<>(Channel.class);
        said.forEach((channel, entries) -> {
            List<Entry> listed = new ArrayList<>();
            entries.forEach((one, pieces) ->
                    listed.add(
                            new Entry(
                                    one.words(),
                                    one.value(),
                                    one.bound(),
                                    one.state(),
                                    List.copyOf(pieces))));
            cells.put(channel, listed);
        });
        Set<Channel> missing = EnumSet.noneOf(Channel.class);
        List<Finding> findings = new ArrayList<>();
        for (String fingerprint : row.findings()) {
            Review.Standing standing = review.standing(fingerprint);
            if (standing != null) {
                findings.add(standing.finding());
                missing.addAll(Omissions.of(standing.finding(), campaign));
            }
        }
        return new Row(row, cells, missing, findings);
    }

    private static String words(FindingMatrix.Entry entry) {
        String value = Wording.value(entry.value());
        return entry.bound() == Bound.EXACT ? value : Wording.term(entry.bound()) + " " + value;
    }

    /**
     * What is the same to a reader: the words and the state decide, the value of the first is kept.
     */
    private record Said(String words, FactValue value, Bound bound, State state) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said said && words.equals(said.words) && state == said.state;
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }
}
