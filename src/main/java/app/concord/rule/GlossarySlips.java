package app.concord.rule;

import app.concord.rule.GlossaryForms.Form;
import app.concord.rule.NameUse.Spot;
import app.concord.rule.NameUse.Use;
import app.concord.text.Edits;
import app.concord.text.Terms;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rare words that are nearly a word of the glossary: a letter more, less, other or swapped,
 * two in long words. In a term of several words the others stand beside it; a word alone must be
 * long enough that no common word is that near.
 */
final class GlossarySlips {
    private static final int FEW_PIECES = 2;
    private static final int SHORTEST = 5;
    private static final int ALONE = 6;
    private static final int ALONE_AMONG_NOUNS = 7;
    private static final int LONG = 8;
    private static final int MOST_ALIKE = 400;

    private final OwnNames own;
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /** A word of a form. */
    private record Target(Form form, int at) {
        String word() {
            return form.words().get(at);
        }
    }

    /** A slip: where it stands, and the form that is meant. */
    record Slip(Passage passage, int from, int to, Form form) {}

    GlossarySlips(GlossaryForms forms, OwnNames own) {
        this.own = own;
        for (Form form : forms.all()) {
            words.addAll(form.words());
            if (form.forbidden()) {
                continue;
            }
            for (int at = 0; at < form.words().size(); at++) {
                String word = form.words().get(at);
                boolean letters = word.chars().noneMatch(Character::isDigit);
                if (letters && word.length() >= SHORTEST) {
                    targets.computeIfAbsent(bucket(word, 0), b -> new ArrayList<>(2))
                            .add(new Target(form, at));
                }
            }
        }
    }

    private static String bucket(String word, int longer) {
        return word.charAt(0) + "" + (word.length() + longer);
    }

    /** Every slip, in the order in which the words first appear. */
    List<Slip> find(NameUse use) {
        List<Slip> found = new ArrayList<>();
        if (targets.isEmpty()) {
            return found;
        }
        for (Use word : use.uses().values()) {
            boolean rare =
                    word.pieces() >= 1
                            && word.pieces() <= FEW_PIECES
                            && !word.inBrief()
                            && !word.small()
                            && word.speaks()
                            && word.folded().length() >= SHORTEST - 1
                            && !words.contains(word.folded())
                            && !own.hold(word.folded());
            if (rare) {
                find(word, found);
            }
        }
        return found;
    }

    private void find(Use wrong, List<Slip> found) {
        List<Target> near = near(wrong.folded());
        if (near.isEmpty()) {
            return;
        }
        for (Spot spot : wrong.spots()) {
            if (!GlossaryReader.isRead(spot.passage())) {
                continue;
            }
            for (Target target : near) {
                Slip slip = slip(wrong, spot, target);
                if (slip != null) {
                    found.add(slip);
                    break;
                }
            }
        }
    }

    /** The words of the glossary that are near, the nearest first. */
    private List<Target> near(String wrong) {
        List<Target> near = new ArrayList<>();
        List<Target> farther = new ArrayList<>();
        for (int longer = -2; longer <= 2; longer++) {
            List<Target> alike = targets.getOrDefault(bucket(wrong, longer), List.of());
            for (Target target : alike.subList(0, Math.min(MOST_ALIKE, alike.size()))) {
                int shorter = Math.min(wrong.length(), target.word().length());
                int most = shorter >= LONG ? 2 : 1;
                int edits = Edits.between(wrong, target.word(), most);
                boolean derived =
                        wrong.length() > target.word().length() + 1
                                && wrong.startsWith(target.word());
                if (edits <= most && !derived) {
                    (edits == 1 ? near : farther).add(target);
                }
            }
        }
        near.addAll(farther);
        return near;
    }

    private @Nullable Slip slip(Use wrong, Spot spot, Target target) {
        Form form = target.form();
        String language = spot.passage().language();
        if (!form.term().isFor(language)
                || WordClass.inflected(wrong.folded(), target.word(), language)
                || Terms.isStopWord(wrong.folded(), language)) {
            return null;
        }
        List<Word> all = spot.passage().words();
        int from = spot.at() - target.at();
        int to = from + form.words().size();
        if (from < 0 || to > all.size() || isNamedBeside(spot, target.word())) {
            return null;
        }
        for (int i = from; i < to; i++) {
            boolean parted = i > from && all.get(i).apart();
            boolean same = all.get(i).folded().equals(form.words().get(i - from));
            if (parted || (i != spot.at() && !same)) {
                return null;
            }
        }
        return form.words().size() > 1 || isEnoughAlone(wrong, target.word(), spot, language)
                ? new Slip(spot.passage(), from, to, form)
                : null;
    }

    private static boolean isEnoughAlone(
            Use wrong, String right, Spot spot, @Nullable String language) {
        int shorter = Math.min(wrong.folded().length(), right.length());
        int least = "de".equals(language) ? ALONE_AMONG_NOUNS : ALONE;
        return shorter >= least
                && (wrong.inside() || shorter >= LONG)
                && !spot.word().shouted()
                && (shorter >= LONG + 1 || Edits.between(wrong.folded(), right, 1) == 1);
    }

    /** Whether the text names the right word as well, so that two things are meant. */
    private static boolean isNamedBeside(Spot spot, String right) {
        return spot.passage().words().stream().anyMatch(word -> word.folded().equals(right));
    }
}
