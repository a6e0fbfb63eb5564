package app.concord.rule;

import app.concord.text.Terms;
import app.concord.text.Word;

import java.util.List;
import java.util.Set;

/** Tells which numbers of a text count something, and which word is counted. */
final class CountedNouns {
    private static final int SHORTEST = 4;
    private static final Set<String> CLASSIFIERS = Set.of("de", "buah", "orang", "unit");

    /** A classifier that is a noun as well: 'a group of 3 orang'. */
    static final String PEOPLE = "orang";

    /** 'We have made 80, of packages': what is counted comes behind a comma. */
    private static final Set<String> OF = Set.of("di", "de");

    private static final int LEAST = 2;
    private static final int MOST = 9999;
    private static final int YEARS_FROM = 1900;
    private static final int YEARS_TO = 2100;

    private CountedNouns() {}

    /** Whether things are counted in such numbers: neither one nor very many, and not years. */
    static boolean mayCount(int number) {
        return number >= LEAST && number <= MOST && !(number > YEARS_FROM && number < YEARS_TO);
    }

    /** The place of the word that is counted; -1 where none is. */
    static int at(Passage passage, int from) {
        List<Word> words = passage.words();
        int at = from;
        Word first = words.get(at);
        if (at + 1 < words.size() && CLASSIFIERS.contains(first.folded())) {
            if (first.apart() && !OF.contains(first.folded())) {
                return -1;
            }
            at++;
        } else if (at + 1 < words.size() && first.apart() && OF.contains(first.folded())) {
            at++;
        }
        if (isNoun(passage, words.get(at))) {
            return at;
        }
        return first.folded().equals(PEOPLE) && !first.apart() ? from : -1;
    }

    /**
     * The place behind the small word that numbers from twenty on are joined with in Romanian: '45
     * de minute'.
     */
    static int behindOf(Passage passage, int at) {
        List<Word> words = passage.words();
        boolean joined =
                "ro".equals(passage.language())
                        && at + 1 < words.size()
                        && words.get(at).folded().equals("de")
                        && !words.get(at).apart();
        return joined ? at + 1 : at;
    }

    private static boolean isNoun(Passage passage, Word word) {
        boolean named =
                word.running()
                        && !word.apart()
                        && !word.glued()
                        && !word.numeric()
                        && word.folded().length() >= SHORTEST
                        && !word.shouted();
        return named
                && !Terms.isStopWord(word.folded(), passage.language())
                && CountWords.value(word.folded(), passage.language()) == 0
                && !CountWords.measures(word.folded(), passage.language());
    }

    /** Whether the number is a part of a longer one, of a range or of a name. */
    static boolean isPart(Passage passage, int at) {
        if (isFragment(passage, at)) {
            return true;
        }
        Word number = passage.words().get(at);
        Word previous = at == 0 ? null : passage.words().get(at - 1);
        return number.numeric()
                && previous != null
                && !number.apart()
                && (previous.numeric() || isName(previous, passage));
    }

    /** Whether the number is a part of a longer one or of a range. */
    static boolean isFragment(Passage passage, int at) {
        Word number = passage.words().get(at);
        String text = passage.block().text();
        char before = number.start() == 0 ? ' ' : text.charAt(number.start() - 1);
        char after = number.end() == text.length() ? ' ' : text.charAt(number.end());
        boolean decimal =
                (after == '.' || after == ',')
                        && number.end() + 1 < text.length()
                        && Character.isDigit(text.charAt(number.end() + 1));
        return "-–/.,:#x×$€£".indexOf(before) >= 0 || "-–/:%$€£".indexOf(after) >= 0 || decimal;
    }

    /** A capital makes a name, but not of small words: 'Probieren Sie 10 Weine', 'Our 8 wines'. */
    private static boolean isName(Word word, Passage passage) {
        return word.capitalised()
                && !word.shouted()
                && !word.apart()
                && !Terms.isStopWord(word.folded(), passage.language());
    }
}
