package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the pieces of a campaign claim, of which products and in which words. */
final class Claims {
    private static final int SHORT_BLOCK = 60;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_NAME = 80;

    private final Statements statements;

    /** By the first word of names, their letters with the product's id. */
    private final Map<String, Map<String, String>> names = new HashMap<>();

    /** By piece and block, the products that facts there are about. */
    private final Map<String, Map<Integer, Set<String>>> products = new HashMap<>();

    Claims(Statements statements) {
        this.statements = statements;
        for (Subject subject : statements.subjects()) {
            if (isProduct(subject.kind())) {
                for (String name : subject.names()) {
                    String letters = Words.squeezed(name);
                    List<Words.Word> words = Words.of(name);
                    if (letters.length() >= SHORTEST_NAME && !words.isEmpty()) {
                        names.computeIfAbsent(
                                        words.getFirst().folded(), w -> new LinkedHashMap<>(1))
                                .putIfAbsent(letters, root(subject));
                    }
                }
            }
        }
    }

    private static boolean isProduct(Subject.Kind kind) {
        return kind == Subject.Kind.PRODUCT || kind == Subject.Kind.VARIANT;
    }

    private static String root(Subject subject) {
        String parent = subject.parent();
        return parent == null ? subject.id() : parent;
    }

    /** Every claim, in reading order. */
    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : statements.prose().passages()) {
            ClaimWords words = ClaimWords.of(passage.language());
            if (words != null && passage.speaks() && tells(passage.block())) {
                for (ClaimWords.Hit hit : words.find(passage.block().text())) {
                    Claim claim = said(passage, hit.span()) ? claim(passage, hit) : null;
                    if (claim != null) {
                        claims.add(claim);
                    }
                }
            }
        }
        return claims;
    }

    private static boolean tells(Block block) {
        return block.region() != Region.BANNER && block.region() != Region.STRUCTURED;
    }

    /** Whether words are the piece's own and not quoted. */
    private static boolean said(Passage passage, Span span) {
        return passage.words().stream()
                .anyMatch(word -> word.start() < span.end() && span.start() < word.end());
    }

    private @Nullable Claim claim(Passage passage, ClaimWords.Hit hit) {
        Block block = passage.block();
        Asset asset = passage.asset();
        Span sentence = sentence(asset, block, hit.span());
        String text = block.text();
        if (sentence.of(text).stripTrailing().endsWith("?")) {
            return null;
        }
        Set<String> around = new TreeSet<>();
        add(text.substring(sentence.start(), hit.span().start()), asset.language(), around);
        add(
                text.substring(hit.span().end(), Math.max(hit.span().end(), sentence.end())),
                asset.language(),
                around);
        String naming = sentence.of(text);
        if (block.heading() >= 0) {
            String heading = asset.blocks().get(block.heading()).text();
            naming += " " + heading;
            if (text.length() <= SHORT_BLOCK) {
                add(heading, asset.language(), around);
            }
        }
        return new Claim(
                hit.family(),
                hit.strong(),
                hit.negated(),
                passage,
                sentence,
                hit.span(),
                around,
                products(asset, block, naming));
    }

    /** The sentence of a claim, though a dot may stand in it: 'No. 1 in Wales'. */
    private static Span sentence(Asset asset, Block block, Span at) {
        Span first = Pieces.sentence(asset, block, at);
        Span last = Pieces.sentence(asset, block, new Span(at.end() - 1, at.end()));
        return new Span(first.start(), Math.max(first.end(), last.end()));
    }

    private static void add(String text, @Nullable String language, Set<String> stems) {
        Set<String> dressing = WordClass.DRESSING.words(language);
        for (Term term : Terms.of(text, language)) {
            String folded = term.folded();
            if (!term.numeric()
                    && folded.length() >= SHORTEST
                    && !dressing.contains(folded)
                    && !WordClass.MODAL.words(language).contains(folded)
                    && !Terms.isStopWord(folded, language)) {
                stems.add(term.stem().length() >= SHORTEST ? term.stem() : folded);
            }
        }
    }

    private Set<String> products(Asset asset, Block block, String text) {
        Set<String> found = new TreeSet<>();
        for (Words.Word word : Words.of(text)) {
            Map<String, String> begun = names.getOrDefault(word.folded(), Map.of());
            if (!begun.isEmpty()) {
                int from = word.span().start();
                int to = Math.min(text.length(), from + LONGEST_NAME);
                String letters = Words.squeezed(text.substring(from, to));
                begun.forEach((name, id) -> {
                    if (letters.startsWith(name)) {
                        found.add(id);
                    }
                });
            }
        }
        if (found.isEmpty()) {
            found.addAll(
                    products.computeIfAbsent(asset.path(), this::byBlock)
                            .getOrDefault(block.index(), Set.of()));
        }
        return found;
    }

    private Map<Integer, Set<String>> byBlock(String path) {
        Map<Integer, Set<String>> blocks = new HashMap<>();
        for (LinkedFact fact : statements.in(path)) {
            Subject.Kind kind = statements.kind(fact.subject());
            if (isProduct(kind)) {
                blocks.computeIfAbsent(fact.fact().place().block(), b -> new TreeSet<>())
                        .add(statements.root(fact.subject()));
            }
        }
        return blocks;
    }
}
