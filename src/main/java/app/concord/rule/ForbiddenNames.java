package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.Property;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The wordings that a brief forbids: 'Name is Pan Club; never write Pan of the Month Club'. They
 * are read as a glossary that knows nothing else.
 */
final class ForbiddenNames {
    private static final Map<String, Set<String>> LISTS = WordLists.read("words/forbidden.words");
    private static final Set<String> STRONG = LISTS.getOrDefault("strong", Set.of());
    private static final Set<String> WEAK = LISTS.getOrDefault("weak", Set.of());
    private static final Set<String> OR = LISTS.getOrDefault("or", Set.of());
    private static final String ENDS = ".;!?\n";
    private static final String PARTS = ",/:|()\"“”„«»";
    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 4;
    private static final int STEM = 4;

    /** A wording that more pieces use is none that the brief means. */
    private static final int MOST_PIECES = 3;

    private final Campaign campaign;
    private final Set<String> names = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<GlossaryTerm> terms = new ArrayList<>();

    private ForbiddenNames(Campaign campaign, Asset brief) {
        this.campaign = campaign;
        for (Block block : brief.blocks()) {
            if (block.property() == Property.NAME || block.property() == Property.BRAND) {
                List<Word> words = Words.of(block.text());
                names.add(letters(words));
                words.forEach(word -> stems.add(stem(word)));
            }
        }
    }

    /** What the campaign's brief forbids; null for nothing. */
    static @Nullable Glossary of(Campaign campaign) {
        Asset brief = campaign.brief();
        if (brief == null) {
            return null;
        }
        ForbiddenNames forbidden = new ForbiddenNames(campaign, brief);
        brief.blocks().forEach(forbidden::read);
        return forbidden.terms.isEmpty()
                ? null
                : new Glossary(brief, List.of(), ',', forbidden.terms);
    }

    private void read(Block block) {
        String text = block.text();
        List<Word> words = Words.of(text);
        int i = 0;
        while (i < words.size()) {
            int phrase = phrase(words, i, STRONG);
            boolean strong = phrase > 0;
            phrase = strong ? phrase : phrase(words, i, WEAK);
            if (phrase == 0) {
                i++;
                continue;
            }
            i = forbid(block, words, i + phrase, strong);
        }
    }

    /** How many words a phrase of a list has that begins at a word; 0 for none. */
    private static int phrase(List<Word> words, int from, Set<String> list) {
        StringBuilder said = new StringBuilder();
        int longest = 0;
        for (int i = from; i < Math.min(words.size(), from + LONGEST_PHRASE); i++) {
            said.append(i > from ? " " : "").append(words.get(i).folded());
            longest = list.contains(said.toString()) ? i - from + 1 : longest;
        }
        return longest;
    }

    /** Takes the wordings up to the end of the sentence; returns the word behind them. */
    private int forbid(Block block, List<Word> words, int from, boolean strong) {
        List<Word> one = new ArrayList<>();
        int i = from;
        while (i < words.size()) {
            String gap =
                    i == from
                            ? ""
                            : block.text().substring(words.get(i - 1).end(), words.get(i).start());
            if (hasAny(gap, ENDS)) {
                break;
            }
            boolean other = OR.contains(words.get(i).folded());
            if (other || hasAny(gap, PARTS)) {
                add(block, one, strong);
                one.clear();
            }
            if (!other) {
                one.add(words.get(i));
            }
            i++;
        }
        add(block, one, strong);
        return i;
    }

    private static boolean hasAny(String text, String signs) {
        return text.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }

    /** Adds the part of some words that is written as a name. */
    private void add(Block block, List<Word> words, boolean strong) {
        int from = 0;
        int to = words.size();
        while (from < to && !isName(words.get(from))) {
            from++;
        }
        while (to > from && !isName(words.get(to - 1))) {
            to--;
        }
        List<Word> name = words.subList(from, to);
        String letters = letters(name);
        if (from > 1
                || letters.length() < SHORTEST
                || name.size() > MOST_WORDS
                || names.contains(letters)
                || !(strong || isPeculiar(name))) {
            return;
        }
        String written = block.text().substring(name.getFirst().start(), name.getLast().end());
        if (pieces(written) <= MOST_PIECES) {
            terms.add(
                    new GlossaryTerm(
                            terms.size() + 1,
                            block.index(),
                            "",
                            List.of(),
                            List.of(written),
                            "",
                            Set.of(),
                            ""));
        }
    }

    private static boolean isName(Word word) {
        return word.capitalised() || word.camel();
    }

    /** Whether words can hardly be anything but a name. */
    private boolean isPeculiar(List<Word> name) {
        return name.size() > 1 || name.getFirst().camel() || stems.contains(stem(name.getFirst()));
    }

    private long pieces(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return campaign.assets().stream()
                .filter(asset ->
                        asset.blocks().stream()
                                .anyMatch(block ->
                                        block.text().toLowerCase(Locale.ROOT).contains(lower)))
                .count();
    }

    private static String letters(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.folded()));
        return letters.toString();
    }

    private static String stem(Word word) {
        String folded = word.folded();
        return folded.substring(0, Math.min(STEM, folded.length()));
    }
}
