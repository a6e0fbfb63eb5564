package app.concord.ui.overview;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.ApprovalStanding;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CoverageItem;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.model.Severity;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The campaign at a glance; made anew whenever a check ends or something is decided. */
public final class OverviewViewModel {
    private final Places places;
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview =
            new ReadOnlyObjectWrapper<>();

    /** Where the figures lead. */
    public interface Places {
        /** The findings of one rule. */
        void openRule(String rule);

        /** The findings that touch one channel. */
        void openChannel(Channel channel);

        /** All open findings. */
        void openFindings();

        /** What could not be read. */
        void openUnread();

        /** What was not understood. */
        void openNotUnderstood();

        /** Who approved the campaign, and the way to approve it. */
        void openApproval();

        /** How each file was taken in, and the way to change that. */
        void openFiles();
    }

    /**
     * The open findings of one kind.
     *
     * @param name what a person calls what they share
     * @param open the action that shows them
     */
    public record Bar(String name, Map<Severity, Integer> counts, Runnable open) {
        public Bar {
            counts = Map.copyOf(counts);
        }

        /** Number of findings of a severity. */
        public int count(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }

        /** Number of findings. */
        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Everything that is shown.
     *
     * @param counts open findings by severity
     * @param rules by rule, most errors first
     * @param channels by channel
     * @param read number of pieces by channel
     * @param unread number of files that could not be read, or not wholly
     * @param used number of statements that were used
     * @param notUnderstood number of statements that were not understood
     * @param market countries, and whether they were guessed
     * @param languages names of the languages found
     * @param brief path of the brief, null for none
     * @param waived findings that were settled as they are
     * @param changed what changed since the check before in a sentence, null before the second
     *     check
     * @param approval who approved it, and what changed since
     * @param fixed what the check before found and this one does not, in sentences
     */
    public record Overview(
            Review.Readiness readiness,
            Map<Severity, Integer> counts,
            List<Bar> rules,
            List<Bar> channels,
            Map<Channel, Integer> read,
            int unread,
            int used,
            int notUnderstood,
            String market,
            String languages,
            @Nullable String brief,
            int waived,
            @Nullable String changed,
            ApprovalStanding approval,
            List<String> fixed) {}

    /**
     * An empty overview.
     *
     * @param places where the figures lead
     */
    public OverviewViewModel(Places places) {
        this.places = places;
    }

    /** Shows a result with what is decided about it, or nothing before the first check. */
    public void show(@Nullable Review review) {
        overview.set(review == null ? null : of(review));
    }

    /** What is shown, null before the first check. */
    public ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** Where the figures lead. */
    public Places places() {
        return places;
    }

    private Overview of(Review review) {
        List<Finding> open =
                review.standings().stream()
                        .filter(standing -> standing.state().open())
                        .map(Review.Standing::finding)
                        .toList();
        Campaign campaign = review.result().campaign();
        Asset brief = campaign.brief();
        return new Overview(
                review.readiness(),
                counts(open),
                rules(open),
                channels(open),
                read(campaign),
                review.result().unread().size(),
                states(review, CoverageItem.State.USED),
                states(review, CoverageItem.State.UNRESOLVED),
                market(campaign),
                languages(campaign),
                brief == null ? null : brief.path(),
                review.waived(),
                changed(review),
                approval(review),
                review.fixed().stream().map(PastCheck.Found::sentence).toList());
    }

    private static ApprovalStanding approval(Review review) {
        ApprovalStanding standing = review.approval();
        return standing == null ? ApprovalStanding.NONE : standing;
    }

    private static Map<Severity, Integer> counts(Collection<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    private List<Bar> rules(List<Finding> open) {
        Map<String, List<Finding>> byRule =
                open.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::rule, TreeMap::new, Collectors.toList()));
        List<Bar> bars = new ArrayList<>();
        byRule.forEach((rule, findings) ->
                bars.add(
                        new Bar(
                                Wording.ruleTitle(rule),
                                counts(findings),
                                () -> places.openRule(rule))));
        bars.sort(
                Comparator.comparingInt((Bar bar) -> -bar.count(Severity.ERROR))
                        .thenComparing(Comparator.comparingInt(Bar::all).reversed())
                        .thenComparing(Bar::name));
        return bars;
    }

    /** A finding counts for every channel whose pieces deviate, or that lack something. */
    private List<Bar> channels(List<Finding> open) {
        Map<Channel, List<Finding>> byChannel = new EnumMap<>(Channel.class);
        for (Finding finding : open) {
            Set<Channel> touched = EnumSet.noneOf(Channel.class);
            finding.deviating().stream().map(Evidence::channel).forEach(touched::add);
            touched.forEach(channel ->
                    byChannel.computeIfAbsent(channel, c -> new ArrayList<>()).add(finding));
        }
        List<Bar> bars = new ArrayList<>();
        byChannel.forEach((channel, findings) ->
                bars.add(
                        new Bar(
                                Wording.term(channel),
                                counts(findings),
                                () -> places.openChannel(channel))));
        return bars;
    }

    private static Map<Channel, Integer> read(Campaign campaign) {
        Map<Channel, Integer> read = new EnumMap<>(Channel.class);
        campaign.assets().forEach(asset -> read.merge(asset.channel(), 1, Integer::sum));
        return read;
    }

    private static int states(Review review, CoverageItem.State state) {
        return (int) review.result().coverage().stream().filter(i -> i.state() == state).count();
    }

    private static String market(Campaign campaign) {
        String markets = String.join(", ", campaign.markets());
        if (markets.isEmpty()) {
            return Messages.text("ui.overview.market.unknown");
        }
        return campaign.marketGuessed()
                ? Messages.text("ui.overview.market.guessed", markets)
                : markets;
    }

    private static String languages(Campaign campaign) {
        return campaign.languages().stream()
                .map(Wording::language)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String changed(Review review) {
        if (review.since() == null) {
            return null;
        }
        return Messages.text(
                "report.since",
                review.count(Review.State.NEW),
                review.count(Review.State.REOPENED),
                review.fixed().size());
    }
}
