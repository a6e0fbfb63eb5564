package app.concord.rule;

import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Span;
import app.concord.rule.GlossaryForms.Form;
import app.concord.rule.GlossaryMention.Verdict;
import app.concord.text.Quotes;
import app.concord.text.Terms;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges a writing that is not the glossary's: whether its place allows it. */
final class GlossaryWriting {
    private static final String SENTENCE = ".!?:…•–—|\n“\"„«(";
    private static final String ADDRESS = "/=\\_@#";

    /** Languages in which what a thing is stands before what it is called. */
    private static final Set<String> NOUN_FIRST = Set.of("es", "fr", "id", "it", "ms", "pt", "ro");

    private static final int FEWEST_SMALL = 4;
    private static final Set<Property> TITLES =
            EnumSet.of(Property.SUBJECT_LINE, Property.TITLE, Property.NAME, Property.BRAND);

    private final Passage passage;
    private final int from;
    private final int to;
    private final String written;

    /**
     * @param written the words in plain lettering, without an ending
     */
    GlossaryWriting(Passage passage, int from, int to, String written) {
        this.passage = passage;
        this.from = from;
        this.to = to;
        this.written = written;
    }

    GlossaryMention mention(Form form, Verdict verdict) {
        return new GlossaryMention(passage, from, to, form, written, verdict);
    }

    /**
     * What a form with the same letters makes of it; null where it is not that term at all.
     *
     * @param name whether its first word is a term of its own
     */
    @Nullable Verdict judge(Form form, boolean name) {
        if (isLetteringOf(form) || isCompoundOf(form) || (!name && isNounBefore(form))) {
            return Verdict.RIGHT;
        }
        if (isQuoted() || isOther(form) || (!Lettering.hasCapital(written) && isInAddress())) {
            return null;
        }
        boolean small = !Lettering.hasCapital(written);
        if (small && isAllSmall()) {
            return Verdict.RIGHT;
        }
        boolean common =
                small && form.words().size() == 1 && Lettering.plainlyCapitalised(form.written());
        if (!common) {
            return Verdict.WRONG;
        }
        boolean stop = Terms.isStopWord(written, passage.language());
        return stop ? null : Verdict.SMALL;
    }

    /**
     * Whether it is the form in capitals, or with those that the beginning of a sentence or a title
     * gives.
     */
    boolean isLetteringOf(@Nullable Form form) {
        if (form == null) {
            return false;
        }
        return Lettering.shouted(written)
                || (Lettering.sameButFirst(written, form.written())
                        && Lettering.hasCapital(written.substring(0, 1))
                        && begins())
                || (isTitle() && Lettering.titled(written, form.written()));
    }

    /** Whether it is an address read aloud: 'acme dot com'. */
    boolean isSpoken() {
        return new OwnBrand.Spot(passage, from, to).spoken();
    }

    /**
     * Whether a common noun begins the term, which in the midst of a sentence is written small
     * where nouns come first: 'chaussures Arpette' for 'Chaussures Arpette'.
     */
    private boolean isNounBefore(Form form) {
        int blank = form.written().indexOf(' ');
        return NOUN_FIRST.contains(String.valueOf(passage.language()))
                && blank > 0
                && Lettering.plainlyCapitalised(form.written().substring(0, blank))
                && Lettering.hasCapital(form.written().substring(blank))
                && Lettering.sameButFirst(written, form.written());
    }

    /** Whether it is part of a compound, whose words hyphens join: 'Aurora-Lamp-Zubehör'. */
    private boolean isCompoundOf(Form form) {
        boolean compound = hyphen(from) || (to < passage.words().size() && hyphen(to));
        return compound && written.replace('-', ' ').equals(form.written().replace('-', ' '));
    }

    private boolean hyphen(int at) {
        Word word = passage.words().get(at);
        return word.glued()
                && at > 0
                && Lettering.plain(passage.block().text().substring(word.start() - 1, word.start()))
                        .equals("-");
    }

    /** Words between quotation marks are another's, unless the term alone stands between them. */
    boolean isQuoted() {
        Span span = passage.span(from, to);
        for (Span quote : Quotes.in(passage.block().text(), 0)) {
            if (quote.contains(span)) {
                return quote.end() - quote.start() > span.end() - span.start() + 2;
            }
        }
        return false;
    }

    /**
     * Whether it can be another word: an account or address in small letters, a common word in one
     * for a term in two, two common words for a term in one.
     */
    private boolean isOther(Form form) {
        int words = to - from;
        if (words == 1 && form.words().size() > 1) {
            return !Lettering.hasCapital(written)
                    || (Lettering.plainlyCapitalised(written) && (begins() || isTitle()));
        }
        if (words > 1 && form.words().size() == 1) {
            return !passage.words().subList(from, to).stream()
                    .allMatch(word -> word.capitalised() || word.numeric());
        }
        return false;
    }

    private boolean isInAddress() {
        String text = passage.block().text();
        Span span = passage.span(from, to);
        boolean before = span.start() > 0 && ADDRESS.indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean behind =
                span.end() < text.length() && ADDRESS.indexOf(text.charAt(span.end())) >= 0;
        return before || behind;
    }

    /** Whether a sentence or line begins with it. */
    private boolean begins() {
        List<Word> words = passage.words();
        String text = passage.block().text();
        int before = from == 0 ? 0 : words.get(from - 1).end();
        String between = text.substring(before, words.get(from).start());
        return from == 0 || between.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0);
    }

    /** Whether it stands where every word may have a capital. */
    private boolean isTitle() {
        BlockKind kind = passage.block().kind();
        Property property = passage.block().property();
        return kind == BlockKind.HEADING
                || kind == BlockKind.LINK
                || (property != null && TITLES.contains(property));
    }

    /** Whether a post is written in small letters from beginning to end. */
    private boolean isAllSmall() {
        return passage.asset().channel() == Channel.SOCIAL
                && passage.words().size() >= FEWEST_SMALL
                && passage.words().stream().noneMatch(w -> Lettering.hasCapital(w.written()));
    }
}
