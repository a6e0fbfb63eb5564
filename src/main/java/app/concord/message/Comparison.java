package app.concord.message;

import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * A deviating place of a finding held against one that agrees or decides: messages and conditions
 * by their words, everything else by its value as people write it.
 *
 * @param deviating the place that deviates
 * @param other the place it is held against
 * @param words what is compared: deviating on the left
 * @param quoted whether these are the quotes of the places, else their values
 */
public record Comparison(Evidence deviating, Evidence other, Alignment words, boolean quoted) {

    /**
     * Holds a deviating place against the one the finding names as right: the brief if it says the
     * right value, else the first piece that does; null where nothing is to be shown.
     */
    public static @Nullable Comparison of(Finding finding, Evidence deviating) {
        Evidence reference = reference(finding);
        return reference == null ? null : of(finding, deviating, reference);
    }

    /**
     * Holds a deviating place against another. Null where they say the same, where they are too
     * different for single words to tell anything, or where the right value was worked out, so that
     * the other places are no wordings of it.
     */
    public static @Nullable Comparison of(Finding finding, Evidence deviating, Evidence other) {
        if (finding.basis() == Finding.Basis.CALCULATION) {
            return null;
        }
        boolean quoted = speaksInWords(finding.kind());
        Alignment words =
                Alignment.of(text(finding, deviating, quoted), text(finding, other, quoted));
        return words.same() || !words.related()
                ? null
                : new Comparison(deviating, other, words, quoted);
    }

    /** The place that is held to be right, null where there is none. */
    static @Nullable Evidence reference(Finding finding) {
        List<Evidence> agreeing = finding.agreeing();
        return agreeing.stream()
                .min(Comparator.comparing((Evidence place) -> !saysExpected(finding, place)))
                .orElse(null);
    }

    private static boolean saysExpected(Finding finding, Evidence place) {
        FactValue expected = finding.expected();
        FactValue value = place.value();
        return expected != null && value != null && value.canonical().equals(expected.canonical());
    }

    private static boolean speaksInWords(FactKind kind) {
        return kind == FactKind.MESSAGE || kind == FactKind.TERMS;
    }

    private static String text(Finding finding, Evidence evidence, boolean quoted) {
        FactValue value = Sides.decisive(finding.message(), evidence.value());
        return quoted || value == null ? evidence.place().quote() : Values.of(value);
    }
}
