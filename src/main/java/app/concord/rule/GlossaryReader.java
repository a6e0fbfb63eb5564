package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.rule.GlossaryForms.Form;
import app.concord.rule.GlossaryMention.Verdict;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the terms of a glossary in what pieces say, the longest form of each place. */
final class GlossaryReader {
    private static final int MOST_WORDS = 12;

    /** What no reader reads as running text. */
    private static final Set<Property> NO_TEXT =
            EnumSet.of(Property.SKU, Property.ALT_TEXT, Property.HASHTAGS);

    private final GlossaryForms forms;

    GlossaryReader(GlossaryForms forms) {
        this.forms = forms;
    }

    /** Whether a glossary speaks of this text: it is the piece's own and read as text. */
    static boolean isRead(Passage passage) {
        Block block = passage.block();
        return passage.speaks()
                && passage.asset().channel() != Channel.BRIEF
                && (block.property() == null || !NO_TEXT.contains(block.property()));
    }

    /** The terms in a text, in its order. */
    List<GlossaryMention> read(Passage passage) {
        List<GlossaryMention> found = new ArrayList<>();
        if (!isRead(passage)) {
            return found;
        }
        int i = 0;
        while (i < passage.words().size()) {
            GlossaryMention mention = at(passage, i);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.to();
            }
        }
        return found;
    }

    /** Terms that are written rightly inside of a longer one. */
    List<GlossaryMention> inside(GlossaryMention mention) {
        List<GlossaryMention> found = new ArrayList<>(0);
        int from = mention.from();
        while (mention.to() - mention.from() > 1 && from < mention.to()) {
            int most = from == mention.from() ? mention.to() - 1 : mention.to();
            GlossaryMention shorter = at(mention.passage(), from, most);
            if (shorter != null && shorter.verdict() == Verdict.RIGHT) {
                found.add(shorter);
            }
            from = shorter == null ? from + 1 : shorter.to();
        }
        return found;
    }

    private @Nullable GlossaryMention at(Passage passage, int from) {
        return at(passage, from, Math.min(passage.words().size(), from + MOST_WORDS));
    }

    /** The longest form that begins with a word and ends before another. */
    private @Nullable GlossaryMention at(Passage passage, int from, int most) {
        List<Word> words = passage.words();
        String text = passage.block().text();
        GlossaryMention longest = null;
        String letters = "";
        boolean odd = false;
        for (int i = from; i < most; i++) {
            Word word = words.get(i);
            if (!word.running() || (i > from && !forms.joins(text, words.get(i - 1), word))) {
                break;
            }
            odd |= i > from && word.apart();
            letters = i == from ? word.folded() : letters + word.folded();
            List<Form> here = forms.of(letters);
            GlossaryMention mention =
                    here.isEmpty()
                            ? inflected(passage, from, i + 1, letters, odd)
                            : chosen(passage, from, i + 1, here, 0, odd);
            longest = mention == null ? longest : mention;
            if (!forms.begins(letters)) {
                break;
            }
        }
        return longest;
    }

    /** A form with an ending of the language, or with the letters of a mark set high. */
    private @Nullable GlossaryMention inflected(
            Passage passage, int from, int to, String letters, boolean odd) {
        String stem = forms.begun(letters);
        if (stem == null) {
            return null;
        }
        String ending = letters.substring(stem.length());
        String last = passage.words().get(to - 1).written();
        boolean parts =
                ending.length() < last.length()
                        && last.regionMatches(
                                true, last.length() - ending.length(), ending, 0, ending.length());
        boolean known =
                WordClass.ENDING.words(passage.language()).contains(ending)
                        || (GlossaryMarks.LETTERS.contains(ending)
                                && last.endsWith(ending.toUpperCase(Locale.ROOT)));
        return parts && known
                ? chosen(passage, from, to, forms.of(stem), ending.length(), odd)
                : null;
    }

    /** The form that is written or meant. */
    private @Nullable GlossaryMention chosen(
            Passage passage, int from, int to, List<Form> known, int ending, boolean odd) {
        String text = passage.block().text();
        int start = passage.words().get(from).start();
        int end = passage.words().get(to - 1).end();
        String written = Lettering.plain(text.substring(start, end - ending));
        Form right = null;
        Form meant = null;
        Form forbidden = null;
        for (Form form : known) {
            boolean signed =
                    text.startsWith(form.before(), start - form.before().length())
                            && text.startsWith(form.after(), end);
            if (!signed || !form.term().isFor(passage.language())) {
                continue;
            }
            if (form.forbidden()) {
                boolean same = written.equals(form.written());
                boolean like = plainJoints(written).equalsIgnoreCase(plainJoints(form.written()));
                forbidden = same || (like && forbidden == null) ? form : forbidden;
            } else if (written.equals(form.written())) {
                right =
                        right == null || form.after().length() > right.after().length()
                                ? form
                                : right;
            } else if (meant == null || written.equalsIgnoreCase(form.written())) {
                meant = meant != null && meant.written().equalsIgnoreCase(written) ? meant : form;
            }
        }
        if (right != null) {
            return new GlossaryMention(passage, from, to, right, written, Verdict.RIGHT);
        }
        GlossaryWriting writing = new GlossaryWriting(passage, from, to, written);
        boolean exactly = forbidden != null && forbidden.written().equals(written);
        if (forbidden != null && (meant == null || exactly) && !writing.isLetteringOf(meant)) {
            return writing.isQuoted() ? null : writing.mention(forbidden, Verdict.FORBIDDEN);
        }
        if (meant == null || (odd && !written.equalsIgnoreCase(meant.written()))) {
            return null;
        }
        boolean name = forms.allows(passage.words().get(from).folded());
        Verdict verdict = writing.isSpoken() ? null : writing.judge(meant, name);
        return verdict == null ? null : writing.mention(meant, verdict);
    }

    private static String plainJoints(String written) {
        return written.replace('-', ' ');
    }
}
