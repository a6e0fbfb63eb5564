package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Span;
import app.concord.text.Sentences;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences in which pieces address their readers, as they are compared and shown. */
final class AddressWords {
    private static final int MOST_SHOWN = 8;
    private static final int REACH = 50;

    private final Statements statements;

    AddressWords(Statements statements) {
        this.statements = statements;
    }

    /** The folded sentence in which a word stands. */
    String sentence(Fact fact) {
        Block block = statements.block(fact);
        if (block == null) {
            return "";
        }
        Asset asset = statements.asset(fact);
        String language = asset == null ? null : asset.language();
        Span span = around(block.text(), fact.place().span(), language);
        return Words.of(span.of(block.text())).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" "));
    }

    /** A few words of one form, one of each sentence, each with the words around it. */
    List<LinkedFact> shown(AddressedPiece piece, String form) {
        return shown(piece, form, MOST_SHOWN);
    }

    /** The clearest word of one form in each piece, with the words around it. */
    List<LinkedFact> clearest(List<AddressedPiece> pieces, String form) {
        List<LinkedFact> clearest = new ArrayList<>();
        pieces.forEach(piece -> clearest.addAll(shown(piece, form, 1)));
        return clearest;
    }

    private List<LinkedFact> shown(AddressedPiece piece, String form, int most) {
        List<LinkedFact> clearest = new ArrayList<>(piece.words(form));
        clearest.sort(Comparator.comparingDouble((LinkedFact f) -> -f.fact().confidence()));
        List<LinkedFact> shown = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        for (LinkedFact fact : clearest) {
            for (LinkedFact one : AddressedPiece.again(fact, piece.asset(), most)) {
                if (shown.size() < most && sentences.add(sentence(one.fact()))) {
                    shown.add(inSentence(one, piece.asset()));
                }
            }
        }
        return shown;
    }

    private LinkedFact inSentence(LinkedFact linked, Asset asset) {
        Fact fact = linked.fact();
        Block block = statements.block(fact);
        if (block == null) {
            return linked;
        }
        Span word = fact.place().span();
        Span sentence = around(block.text(), word, asset.language());
        int from = Math.max(sentence.start(), word.start() - REACH);
        while (from > sentence.start()
                && Character.isLetterOrDigit(block.text().charAt(from - 1))) {
            from--;
        }
        int to = Math.min(sentence.end(), word.end() + REACH);
        while (to < sentence.end() && Character.isLetterOrDigit(block.text().charAt(to))) {
            to++;
        }
        Place place = Place.of(asset, block, new Span(from, to));
        Fact wide =
                new Fact(
                        fact.kind(),
                        new FactValue.Text(fact.place().quote()),
                        fact.key(),
                        place,
                        fact.confidence());
        return new LinkedFact(wide, linked.subject(), linked.attachment(), linked.confidence());
    }

    private static Span around(String text, Span span, @Nullable String language) {
        for (Span sentence : Sentences.of(text, language)) {
            if (sentence.start() <= span.start() && span.start() < sentence.end()) {
                return sentence;
            }
        }
        return new Span(0, text.length());
    }
}
