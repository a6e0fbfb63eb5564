package app.concord.link;

import app.concord.model.Fact;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether a day that is said of nothing in particular is said of the campaign: because it
 * stands almost alone, or because its sentence uses the words with which other pieces give their
 * days. A day in a sentence about something else is no witness for the campaign's window.
 */
final class DateTopics {
    private static final int BARE = 3;
    private static final double SHARED = 0.4;
    private static final int REACH = 45;
    private static final String BREAKS = ":;–—()|•·\n";

    private final Map<Fact, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> pieces = new HashMap<>();

    /** Days in the head of a table, each of which is the day of a column's prices. */
    private final Set<Fact> heads = new HashSet<>();

    /** Which of another's deeds the clause of a day speaks of. */
    private final Map<Fact, String> deeds = new HashMap<>();

    /** Takes in a day that is linked to the campaign as a whole. */
    void add(Fact fact, AnalysedAsset asset) {
        AnalysedBlock block = asset.block(fact.place().block());
        String language = asset.asset().language();
        Set<String> content = new LinkedHashSet<>();
        Span clause = clause(block, fact.place().span());
        for (Term term : block.termsIn(clause)) {
            boolean counts =
                    !term.span().overlaps(fact.place().span())
                            && !term.numeric()
                            && term.folded().length() > 2
                            && !Terms.isStopWord(term.folded(), language);
            if (counts) {
                content.add(term.stem());
                String deed = Deeds.of(term);
                if (deed != null) {
                    deeds.put(fact, deed);
                }
            }
        }
        words.put(fact, content);
        var cell = block.block().cell();
        if (cell != null && cell.header()) {
            heads.add(fact);
        }
        for (String word : content) {
            pieces.computeIfAbsent(word, w -> new TreeSet<>()).add(fact.place().asset());
        }
    }

    /**
     * The words around the day up to a colon, semicolon, dash or bracket, within reach; a label
     * whose colon stands right before the day counts.
     */
    private static Span clause(AnalysedBlock block, Span day) {
        Span sentence = block.sentenceAt(day.start());
        String text = block.block().text();
        int start = day.start();
        while (start > sentence.start() && " \u00a0".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        if (start > sentence.start() && text.charAt(start - 1) == ':') {
            start--;
        }
        while (start > Math.max(sentence.start(), day.start() - REACH)
                && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = Math.min(day.end(), text.length());
        int last = Math.min(Math.max(sentence.end(), end), end + REACH);
        while (end < Math.min(last, text.length()) && !isBreak(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether a clause ends behind a day: 'until 1 November, but the best ones go fast'. */
    private static boolean isBreak(String text, int at) {
        boolean comma =
                text.charAt(at) == ','
                        && at + 2 < text.length()
                        && Character.isLowerCase(text.charAt(at + 2));
        return comma || BREAKS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the day belongs to the campaign's window. */
    boolean isCampaigns(Fact fact) {
        if (heads.contains(fact) || isOthers(fact)) {
            return false;
        }
        Set<String> content = words.getOrDefault(fact, Set.of());
        if (content.size() <= BARE) {
            return true;
        }
        long shared =
                content.stream()
                        .filter(word -> {
                            Set<String> all = pieces.getOrDefault(word, Set.of());
                            return all.size() > 1
                                    || (!all.isEmpty() && !all.contains(fact.place().asset()));
                        })
                        .count();
        return shared >= SHARED * content.size();
    }

    /** Whether the day is the last of a deed that most days of the campaign do not speak of. */
    boolean isOthers(Fact fact) {
        String deed = deeds.get(fact);
        return deed != null
                && deeds.values().stream().filter(deed::equals).count() < SHARED * words.size();
    }
}
