package app.concord.rule;

import app.concord.model.Property;
import app.concord.model.Subject;
import app.concord.text.Terms;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a campaign's products, as far as briefs, feeds, pages and headings give them. */
final class OwnNames {
    private final Set<String> words = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    OwnNames(Statements statements, Prose prose) {
        for (Subject subject : statements.subjects()) {
            if (subject.kind() == Subject.Kind.PRODUCT || subject.kind() == Subject.Kind.VARIANT) {
                subject.names().forEach(name -> add(Words.of(name)));
            }
        }
        for (Passage passage : prose.passages()) {
            if (passage.block().property() == Property.NAME) {
                add(passage.words());
            }
        }
    }

    private void add(List<Word> name) {
        StringBuilder joined = new StringBuilder();
        for (Word word : name) {
            joined.append(word.folded()).append(' ');
            boolean part = word.capitalised() || word.camel() || word.numeric();
            if (part && !Terms.isStopWord(word.folded(), null)) {
                words.add(word.folded());
            }
        }
        whole.add(joined.toString());
    }

    /** Whether a word is part of a product's name. */
    boolean hold(String folded) {
        return words.contains(folded);
    }

    /** Whether both words of a name in two writings are parts of a product's name. */
    boolean hold(JoinedNames.Pair pair) {
        return pair.parts().stream().allMatch(words::contains)
                || words.contains(String.join("", pair.parts()));
    }

    /** Whether a record's name would be a known one if one of its words were another. */
    boolean known(List<Word> name, String folded, String instead) {
        StringBuilder joined = new StringBuilder();
        for (Word word : name) {
            joined.append(word.folded().equals(folded) ? instead : word.folded()).append(' ');
        }
        return whole.contains(joined.toString());
    }
}
