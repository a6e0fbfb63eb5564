package app.concord.rule;

import app.concord.model.AddressForm;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;

/** How one piece addresses its reader: the words that do so formally and those that do not. */
final class AddressedPiece {
    static final String FORMAL = AddressForm.FORMAL.id();
    static final String INFORMAL = AddressForm.INFORMAL.id();

    /** From here on a word addresses the reader for certain; below, it may mean something else. */
    private static final double SURE = 0.85;

    private static final int ENOUGH_UNSURE = 2;

    private static final double BY_SEVERAL = 0.9;
    private static final double BY_ONE = 0.8;

    private final Asset asset;
    private final List<LinkedFact> formal = new ArrayList<>();
    private final List<LinkedFact> informal = new ArrayList<>();

    AddressedPiece(Asset asset) {
        this.asset = asset;
    }

    void add(LinkedFact fact) {
        boolean isFormal = fact.fact().value().canonical().equals(FORMAL);
        (isFormal ? formal : informal).add(fact);
    }

    Asset asset() {
        return asset;
    }

    Channel channel() {
        return asset.channel();
    }

    /** The words of one form, in reading order. */
    List<LinkedFact> words(String form) {
        return form.equals(FORMAL) ? formal : informal;
    }

    /** The form the piece uses most; empty where it uses none for certain. */
    String form() {
        double more = weight(formal) - weight(informal);
        String form = more >= 0 ? FORMAL : INFORMAL;
        return more != 0 && uses(form) ? form : uses(FORMAL) && uses(INFORMAL) ? FORMAL : "";
    }

    /** Whether it uses a form for certain: by a clear word, or by several likely ones. */
    boolean uses(String form) {
        List<LinkedFact> words = words(form);
        return clear(words)
                || (words.size() >= ENOUGH_UNSURE
                        && words.stream()
                                        .map(f ->
                                                f.fact()
                                                        .place()
                                                        .quote()
                                                        .toLowerCase(java.util.Locale.ROOT))
                                        .distinct()
                                        .count()
                                >= ENOUGH_UNSURE
                        && words(other(form)).isEmpty());
    }

    /**
     * Whether it is a witness of a form: it uses it for certain, or by a likely word of polite
     * address, which hardly is anything else, and not the other.
     */
    boolean leans(String form) {
        boolean polite = form.equals(FORMAL) && !formal.isEmpty() && informal.isEmpty();
        return !mixed() && (form().equals(form) || polite);
    }

    /** Whether it uses both forms for certain. */
    boolean mixed() {
        return clear(formal) && clear(informal);
    }

    /** How sure it is that it uses a form that it should not. */
    double confidence(String form) {
        return words(form).size() > 1 ? BY_SEVERAL : BY_ONE;
    }

    static String other(String form) {
        return form.equals(FORMAL) ? INFORMAL : FORMAL;
    }

    private static boolean clear(List<LinkedFact> words) {
        for (LinkedFact fact : words) {
            if (fact.fact().confidence() >= SURE) {
                return true;
            }
        }
        return false;
    }

    private static double weight(List<LinkedFact> words) {
        double sum = 0;
        for (LinkedFact fact : words) {
            sum += fact.fact().confidence() >= SURE ? 1 : 0.5;
        }
        return sum;
    }

    /** The statement, and where the same word stands again in its block, at most so many. */
    static List<LinkedFact> again(LinkedFact linked, Asset asset, int most) {
        Fact fact = linked.fact();
        Block block = asset.blocks().get(fact.place().block());
        String word = fact.place().quote();
        List<LinkedFact> all = new ArrayList<>(List.of(linked));
        int at = block.text().indexOf(word, fact.place().span().end());
        while (at >= 0 && all.size() < most) {
            int end = at + word.length();
            if (stands(block.text(), at, end)) {
                Fact there =
                        new Fact(
                                fact.kind(),
                                fact.value(),
                                fact.key(),
                                Place.of(asset, block, new Span(at, end)),
                                fact.confidence());
                all.add(
                        new LinkedFact(
                                there, linked.subject(), linked.attachment(), linked.confidence()));
            }
            at = block.text().indexOf(word, end);
        }
        return all;
    }

    private static boolean stands(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
