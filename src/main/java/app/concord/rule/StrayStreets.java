package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Streets that a piece gives without a town, so that they are read as no address, and that differ
 * from the one that several others give in a single word or in the number of the house: 'Box
 * office: Old Mill Square 3' where the address is 'New Mill Square 3, 50011 Northbeck'.
 */
final class StrayStreets {
    private static final int KNOWN = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 7;
    private static final int SHORTEST = 3;
    private static final double SURE = 0.9;

    private final Statements statements;
    private final Accusation accusation;

    StrayStreets(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge() {
        List<LinkedFact> all = statements.of(FactKind.ADDRESS);
        Map<List<String>, List<LinkedFact>> streets = new LinkedHashMap<>();
        Set<String> addressed = new HashSet<>();
        for (LinkedFact fact : all) {
            addressed.add(fact.fact().place().asset());
            List<String> street = street(fact.fact().value().canonical());
            if (!street.isEmpty()) {
                streets.computeIfAbsent(street, s -> new ArrayList<>()).add(fact);
            }
        }
        // Where there are several streets a piece may give another one of them.
        if (streets.size() != 1) {
            return;
        }
        streets.forEach((street, facts) -> {
            if (Statements.pieces(facts).size() >= KNOWN || statements.anyBrief(facts)) {
                for (Passage passage : statements.prose().passages()) {
                    if (passage.speaks() && !addressed.contains(passage.asset().path())) {
                        hold(passage, street, facts);
                    }
                }
            }
        });
    }

    private void hold(Passage passage, List<String> street, List<LinkedFact> right) {
        List<Word> words = passage.words();
        for (int i = 0; i + street.size() <= words.size(); i++) {
            if (isSlip(words.subList(i, i + street.size()), street)) {
                Span span = passage.span(i, i + street.size());
                LinkedFact wrong =
                        passage.statement(
                                FactKind.ADDRESS,
                                span,
                                span.of(passage.block().text()),
                                Omission.CAMPAIGN);
                accusation.report("address", List.of(wrong), right, SURE);
                return;
            }
        }
    }

    /** Whether all words but one are those of the street, and that one could stand for its own. */
    private static boolean isSlip(List<Word> words, List<String> street) {
        int other = -1;
        for (int i = 0; i < street.size(); i++) {
            if (!words.get(i).folded().equals(street.get(i))) {
                if (other >= 0) {
                    return false;
                }
                other = i;
            }
        }
        if (other < 0) {
            return false;
        }
        Word said = words.get(other);
        boolean figures = Character.isDigit(street.get(other).charAt(0));
        return figures
                ? said.numeric()
                : said.capitalised()
                        && !said.numeric()
                        && other > 0
                        && street.get(other).length() >= SHORTEST;
    }

    /** The words of a street with the number of the house; empty where they cannot be told. */
    private static List<String> street(String address) {
        List<String> street = new ArrayList<>();
        boolean number = false;
        for (Word word : Words.of(address)) {
            boolean figures = Character.isDigit(word.folded().charAt(0));
            boolean first = street.isEmpty();
            if (!first && !figures && number && word.apart()) {
                break;
            }
            street.add(word.folded());
            if (figures && !first) {
                number = true;
                break;
            }
            number |= figures;
        }
        boolean told = number && street.size() >= FEWEST_WORDS && street.size() <= MOST_WORDS;
        return told ? street : List.of();
    }
}
