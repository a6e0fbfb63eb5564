package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Region;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.model.Verdict;
import app.concord.text.Quotes;
import app.concord.text.Sentences;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Formal and informal address mixed: one or two pieces that use the other form than all others of
 * their language, and pieces that use both. Quotations, slogans, hashtags and standing notes do not
 * count; a channel that differs as a whole is worth a look only.
 */
final class ToneMismatchRule implements Rule {
    private static final int FEW = 2;
    private static final int FEWEST_PIECES = 3;
    private static final int MOST_SHOWN = 8;
    private static final int REACH = 50;
    private static final double SEVERAL = 0.9;
    private static final double ONE = 0.8;

    /** Languages in whose posts the colloquial form is usual beside a polite one elsewhere. */
    private static final Set<String> COLLOQUIAL_POSTS = Set.of("id", "ms");

    @Override
    public String id() {
        return "tone-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Map<String, Map<String, AddressedPiece>> lanes = new LinkedHashMap<>();
        List<LinkedFact> facts = new ArrayList<>(statements.of(FactKind.ADDRESS_FORM));
        facts.removeIf(fact -> !counts(fact.fact(), statements));
        Map<LinkedFact, String> sentences = new HashMap<>();
        facts.forEach(fact -> sentences.put(fact, sentence(fact.fact(), statements)));
        Set<String> repeated = repeated(sentences);
        Set<String> own = new HashSet<>();
        for (LinkedFact fact : facts) {
            if (!repeated.contains(sentences.get(fact))) {
                own.add(fact.fact().place().asset());
            }
        }
        for (LinkedFact fact : facts) {
            Asset asset = statements.asset(fact.fact());
            boolean shared = repeated.contains(sentences.get(fact));
            if (asset != null && !(shared && own.contains(asset.path()))) {
                lanes.computeIfAbsent(
                                lane(asset, statements.campaign()), l -> new LinkedHashMap<>())
                        .computeIfAbsent(asset.path(), p -> new AddressedPiece(asset))
                        .add(fact);
            }
        }
        for (Map<String, AddressedPiece> lane : lanes.values()) {
            List<AddressedPiece> pieces =
                    lane.values().stream()
                            .filter(piece ->
                                    !piece.form().isEmpty() || piece.leans(AddressedPiece.FORMAL))
                            .sorted(Comparator.comparing(piece -> piece.asset().path()))
                            .toList();
            judge(pieces, statements, judgement);
        }
        return judgement;
    }

    private static String lane(Asset asset, Campaign campaign) {
        return Objects.requireNonNullElse(asset.language(), "")
                + "|"
                + campaign.fileMarkets().getOrDefault(asset.file(), "");
    }

    /** Whether a word addresses the reader in the piece's own voice. */
    private static boolean counts(Fact fact, Statements statements) {
        Block block = statements.block(fact);
        if (block == null
                || block.region() != Region.MAIN
                || statements.channel(fact) == Channel.BRIEF) {
            return false;
        }
        Span span = fact.place().span();
        boolean tag = span.start() > 0 && block.text().charAt(span.start() - 1) == '#';
        return !tag && !Dialogue.holds(block, span) && !Quotes.hold(block.text(), span);
    }

    /** The folded sentence in which a word stands. */
    private static String sentence(Fact fact, Statements statements) {
        Block block = statements.block(fact);
        if (block == null) {
            return "";
        }
        Span span = around(block.text(), fact.place().span(), language(fact, statements));
        return Words.of(span.of(block.text())).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String language(Fact fact, Statements statements) {
        Asset asset = statements.asset(fact);
        return asset == null ? null : asset.language();
    }

    private static Span around(String text, Span span, @Nullable String language) {
        for (Span sentence : Sentences.of(text, language)) {
            if (sentence.start() <= span.start() && span.start() < sentence.end()) {
                return sentence;
            }
        }
        return new Span(0, text.length());
    }

    /** Sentences that several pieces or the brief share: slogans and standing notes. */
    private static Set<String> repeated(Map<LinkedFact, String> sentences) {
        Map<String, Set<String>> pieces = new HashMap<>();
        sentences.forEach((fact, sentence) ->
                pieces.computeIfAbsent(sentence, s -> new HashSet<>())
                        .add(fact.fact().place().asset()));
        Set<String> repeated = new HashSet<>();
        pieces.forEach((sentence, in) -> {
            if (in.size() > 1) {
                repeated.add(sentence);
            }
        });
        return repeated;
    }

    private void judge(List<AddressedPiece> pieces, Statements statements, Judgement judgement) {
        long formal = count(pieces, AddressedPiece.FORMAL);
        long informal = count(pieces, AddressedPiece.INFORMAL);
        String usual = formal >= informal ? AddressedPiece.FORMAL : AddressedPiece.INFORMAL;
        String other = AddressedPiece.other(usual);
        List<AddressedPiece> right = pieces.stream().filter(p -> p.leans(usual)).toList();
        List<AddressedPiece> deviating = pieces.stream().filter(p -> p.uses(other)).toList();
        if (deviating.isEmpty()) {
            return;
        }
        boolean uniform =
                pieces.size() >= FEWEST_PIECES
                        && deviating.size() <= FEW
                        && right.size() >= FEWEST_PIECES - 1
                        && right.size() >= 2 * deviating.size();
        if (uniform) {
            boolean byChannel = byChannel(deviating, right, pieces);
            for (AddressedPiece piece : deviating) {
                boolean polite = other.equals(AddressedPiece.FORMAL);
                boolean slight = byChannel || (!polite && colloquial(piece));
                report(piece, other, right, slight, statements, judgement);
            }
            return;
        }
        for (AddressedPiece piece : deviating) {
            if (piece.mixed()) {
                boolean alone = right.isEmpty() && deviating.size() == 1;
                String less = alone ? AddressedPiece.other(piece.form()) : other;
                report(piece, less, List.of(piece), !alone, statements, judgement);
            }
        }
        AddressedPiece first = deviating.getFirst();
        if (!first.mixed() && !right.isEmpty()) {
            explain(first, other, right.getFirst(), usual, statements, judgement);
        }
    }

    private static long count(List<AddressedPiece> pieces, String form) {
        return pieces.stream().filter(p -> p.leans(form)).count();
    }

    /** Whether all of a channel, and more than one piece, uses the other form. */
    private static boolean byChannel(
            List<AddressedPiece> deviating,
            List<AddressedPiece> right,
            List<AddressedPiece> pieces) {
        Channel channel = deviating.getFirst().channel();
        return deviating.size() > 1
                && deviating.stream().allMatch(p -> p.channel() == channel && !p.mixed())
                && right.stream().noneMatch(p -> p.channel() == channel)
                && pieces.stream().filter(p -> p.channel() == channel).count() > 1;
    }

    private static boolean colloquial(AddressedPiece piece) {
        return piece.channel() == Channel.SOCIAL
                && COLLOQUIAL_POSTS.contains(
                        Objects.requireNonNullElse(piece.asset().language(), ""));
    }

    private void report(
            AddressedPiece piece,
            String form,
            List<AddressedPiece> right,
            boolean slight,
            Statements statements,
            Judgement judgement) {
        List<LinkedFact> wrong = shown(piece, form, MOST_SHOWN, statements);
        List<LinkedFact> agreeing = new ArrayList<>();
        String usual = AddressedPiece.other(form);
        right.forEach(other -> agreeing.addAll(shown(other, usual, 1, statements)));
        boolean mixed = piece.mixed();
        judgement.add(
                new Findings(statements)
                        .finding(
                                new Findings.Draft(
                                        this,
                                        mixed ? "mixed" : form,
                                        "",
                                        wrong,
                                        agreeing,
                                        new FactValue.Text(usual),
                                        null,
                                        Basis.MAJORITY,
                                        piece.words(form).size() > 1 ? SEVERAL : ONE,
                                        List.of(
                                                Argument.of(wrong.getFirst().fact().value()),
                                                Argument.of(agreeing.getFirst().fact().value()))),
                                slight ? Severity.INFO : Severity.WARNING));
    }

    private void explain(
            AddressedPiece piece,
            String form,
            AddressedPiece right,
            String usual,
            Statements statements,
            Judgement judgement) {
        List<LinkedFact> both = new ArrayList<>(shown(piece, form, 1, statements));
        both.addAll(shown(right, usual, 1, statements));
        judgement.add(
                new Findings(statements)
                        .explained(
                                Verdict.COMPATIBLE,
                                "address",
                                "",
                                both,
                                both.stream().map(f -> Argument.of(f.fact().value())).toList()));
    }

    /** A few words of one form, one of each sentence, each with the words around it. */
    private static List<LinkedFact> shown(
            AddressedPiece piece, String form, int most, Statements statements) {
        List<LinkedFact> clearest = new ArrayList<>(piece.words(form));
        clearest.sort(Comparator.comparingDouble((LinkedFact f) -> -f.fact().confidence()));
        List<LinkedFact> shown = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        for (LinkedFact fact : clearest) {
            for (LinkedFact one : AddressedPiece.again(fact, piece.asset(), most)) {
                if (shown.size() < most && sentences.add(sentence(one.fact(), statements))) {
                    shown.add(inSentence(one, piece.asset(), statements));
                }
            }
        }
        return shown;
    }

    private static LinkedFact inSentence(LinkedFact linked, Asset asset, Statements statements) {
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
}
