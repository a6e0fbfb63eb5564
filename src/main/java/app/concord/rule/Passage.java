package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A block of a piece as words.
 *
 * @param piece number of the piece in its campaign, from 0; the brief comes first
 * @param asset the piece
 * @param block the block
 * @param words its words, quotations left out
 * @param speaks whether the block says something for its piece, rather than beside it
 */
record Passage(int piece, Asset asset, Block block, List<Word> words, boolean speaks) {

    @Nullable String language() {
        return asset.language();
    }

    /** Whether it is the same block of the same piece. */
    boolean isAt(Passage other) {
        return piece == other.piece && block.index() == other.block.index();
    }

    /** Some of its text as a statement with a value of its own. */
    LinkedFact statement(FactKind kind, Span span, String value, String subject) {
        Fact fact =
                new Fact(
                        kind,
                        new FactValue.Text(value),
                        ComparabilityKey.of(Role.OTHER),
                        Place.of(asset, block, span),
                        1);
        return new LinkedFact(fact, subject, Attachment.PIECE, 1);
    }

    /** Whether these folded words stand from that word on. */
    boolean says(List<String> folded, int from) {
        if (from < 0 || from + folded.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < folded.size(); i++) {
            if (!words.get(from + i).folded().equals(folded.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text from the start of one word to the end of another. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** The words from one to before another as they are written. */
    String written(int from, int to) {
        return span(from, to).of(block.text());
    }
}
