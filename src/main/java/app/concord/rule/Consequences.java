package app.concord.rule;

import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Place;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Attaches findings to the one they follow from, so that one error is reported once: the saving
 * that a wrong price makes wrong, the weekday that belongs to the right date, the sentence that
 * gives a wrong number.
 */
public final class Consequences {
    private static final Set<String> OF_PRICES =
            Set.of("discount-arithmetic", "discount-mismatch", "payment-mismatch");

    /** Findings about whole sentences, and their message where it is for a number. */
    private static final Set<String> OF_SENTENCES = Set.of("terms-mismatch", "message-mismatch");

    private static final String OF_NUMBER = "number";

    /** Findings about one number that a sentence may hold. */
    private static final Set<String> OF_NUMBERS =
            Set.of("spec-mismatch", "eligibility-mismatch", "returns-mismatch");

    private Consequences() {}

    /** The findings with those that follow from another inside that other, in their order. */
    public static List<Finding> fold(List<Finding> findings) {
        Map<String, List<Finding>> prices = new HashMap<>();
        Map<String, List<Finding>> dates = new HashMap<>();
        Map<String, List<Finding>> numbers = new HashMap<>();
        for (Finding finding : findings) {
            Map<String, List<Finding>> causes =
                    switch (finding.rule()) {
                        case "price-mismatch" -> prices;
                        case "dates-mismatch" -> dates;
                        default -> OF_NUMBERS.contains(finding.rule()) ? numbers : null;
                    };
            if (causes != null) {
                for (Evidence evidence : finding.deviating()) {
                    causes.computeIfAbsent(evidence.place().asset(), a -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        IdentityHashMap<Finding, List<Finding>> following = new IdentityHashMap<>();
        Set<Finding> folded = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Finding finding : findings) {
            Finding cause =
                    isOfNumber(finding) ? number(finding, numbers) : cause(finding, prices, dates);
            if (cause != null) {
                following.computeIfAbsent(cause, c -> new ArrayList<>()).add(finding);
                folded.add(finding);
            }
        }
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (!folded.contains(finding)) {
                List<Finding> inside = following.get(finding);
                kept.add(inside == null ? finding : finding.with(inside));
            }
        }
        return kept;
    }

    private static @Nullable Finding cause(
            Finding finding, Map<String, List<Finding>> prices, Map<String, List<Finding>> dates) {
        if (finding.deviating().isEmpty()) {
            return null;
        }
        String asset = finding.deviating().getFirst().place().asset();
        if (OF_PRICES.contains(finding.rule())) {
            for (Finding cause : prices.getOrDefault(asset, List.of())) {
                boolean same = cause.subject().equals(finding.subject());
                if (same && (restsOn(finding, cause) || isDifference(finding, cause))) {
                    return cause;
                }
            }
        }
        if (finding.rule().equals("weekday-mismatch")) {
            for (Finding cause : dates.getOrDefault(asset, List.of())) {
                if (isWeekdayOf(finding, cause)) {
                    return cause;
                }
            }
        }
        return null;
    }

    private static boolean isOfNumber(Finding finding) {
        return OF_SENTENCES.contains(finding.rule())
                && finding.message().equals(OF_NUMBER)
                && !finding.deviating().isEmpty();
    }

    /** The finding about the number that makes a sentence another one; null for none. */
    private static @Nullable Finding number(Finding finding, Map<String, List<Finding>> numbers) {
        String asset = finding.deviating().getFirst().place().asset();
        for (Finding cause : numbers.getOrDefault(asset, List.of())) {
            if (holds(finding.deviating(), cause.deviating())
                    && holds(finding.agreeing(), cause.agreeing())) {
                return cause;
            }
        }
        return null;
    }

    /** Whether one of the sentences holds one of the numbers. */
    private static boolean holds(List<Evidence> sentences, List<Evidence> numbers) {
        return sentences.stream()
                .map(Evidence::place)
                .anyMatch(sentence ->
                        numbers.stream()
                                .map(Evidence::place)
                                .anyMatch(number ->
                                        number.inBlock().equals(sentence.inBlock())
                                                && sentence.span().contains(number.span())));
    }

    /** Whether a sum is only wrong by a price that is wrong itself, in all its places. */
    private static boolean restsOn(Finding finding, Finding cause) {
        if (!finding.rule().equals("discount-arithmetic")) {
            return false;
        }
        Set<String> wrong = new HashSet<>();
        cause.deviating().forEach(evidence -> wrong.add(at(evidence.place())));
        return finding.agreeing().stream().anyMatch(e -> wrong.contains(at(e.place())));
    }

    /** Whether a stated saving is off by just what the price is off. */
    private static boolean isDifference(Finding finding, Finding cause) {
        BigDecimal stated = money(finding.deviating().getFirst().value());
        BigDecimal right = money(finding.expected());
        BigDecimal wrongPrice = money(cause.deviating().getFirst().value());
        BigDecimal rightPrice = money(cause.expected());
        if (stated == null || right == null || wrongPrice == null || rightPrice == null) {
            return false;
        }
        return stated.subtract(right).compareTo(rightPrice.subtract(wrongPrice)) == 0;
    }

    /** Whether the weekday is that of the day which the date should have been. */
    private static boolean isWeekdayOf(Finding finding, Finding cause) {
        Place place = finding.deviating().getFirst().place();
        boolean here = cause.deviating().stream().anyMatch(e -> e.place().block() == place.block());
        DayOfWeek stated =
                finding.deviating().getFirst().value() instanceof FactValue.Day day
                        ? day.weekday()
                        : null;
        return here
                && stated != null
                && cause.expected() instanceof FactValue.Day right
                && right.date().getDayOfWeek() == stated;
    }

    private static String at(Place place) {
        return place.asset() + "#" + place.block() + "#" + place.span();
    }

    private static @Nullable BigDecimal money(@Nullable FactValue value) {
        return value instanceof FactValue.Money money ? money.amount() : null;
    }
}
