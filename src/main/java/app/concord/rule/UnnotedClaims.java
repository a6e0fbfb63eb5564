package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.ClaimFamily;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.Severity;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Claims that one piece makes without the note to which other pieces lead with a mark: who reads
 * that piece alone does not learn what the claim rests on.
 */
final class UnnotedClaims {
    private static final String MARKS = "*†‡¹²³";
    private static final double SURE = 0.75;
    private static final double SAID = 0.6;
    private static final int FEWEST = 2;
    private static final int MOST_OF_KIND = 64;
    private static final int SHORTEST_NOTE = 12;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final Wanted.Reading reading = new Wanted.Reading();

    UnnotedClaims(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
    }

    void judge() {
        Map<ClaimFamily, List<Claim>> noted = new EnumMap<>(ClaimFamily.class);
        Map<ClaimFamily, List<Claim>> bare = new EnumMap<>(ClaimFamily.class);
        for (Claim claim : statements.claims()) {
            boolean marked = mark(claim) != 0;
            if (claim.strong() && (marked || Pieces.isFull(claim.passage().asset()))) {
                List<Claim> alike =
                        (marked ? noted : bare)
                                .computeIfAbsent(claim.family(), f -> new ArrayList<>());
                if (alike.size() < MOST_OF_KIND) {
                    alike.add(claim);
                }
            }
        }
        noted.forEach((family, claims) -> judge(claims, bare.getOrDefault(family, List.of())));
    }

    private void judge(List<Claim> noted, List<Claim> bare) {
        Set<Integer> told = new TreeSet<>();
        for (Claim claim : bare) {
            List<Claim> with = comparable(claim, noted);
            Set<Integer> pieces = new TreeSet<>();
            with.forEach(one -> pieces.add(one.piece()));
            Set<Integer> without = new TreeSet<>();
            comparable(claim, bare).forEach(one -> without.add(one.piece()));
            without.removeAll(pieces);
            boolean alone = without.equals(Set.of(claim.piece()));
            if (alone && pieces.size() >= FEWEST && told.add(claim.piece())) {
                report(claim, with);
            }
        }
    }

    private static List<Claim> comparable(Claim claim, List<Claim> others) {
        return others.stream()
                .filter(other ->
                        other.piece() == claim.piece()
                                ? other.equals(claim) || !other.sentence().equals(claim.sentence())
                                : ClaimConflicts.comparable(claim, other))
                .toList();
    }

    /** The mark behind a claim or its sentence; 0 for none. */
    private static char mark(Claim claim) {
        String text = claim.passage().block().text();
        int end = claim.sentence().end();
        while (end > claim.words().end() && " .!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int at : new int[] {claim.words().end(), end - 1, end}) {
            if (at > 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
                return text.charAt(at);
            }
        }
        return 0;
    }

    private void report(Claim claim, List<Claim> noted) {
        Map<Integer, Claim> pieces = new LinkedHashMap<>();
        noted.forEach(one -> pieces.putIfAbsent(one.piece(), one));
        String note = null;
        for (Claim one : pieces.values()) {
            note = note == null ? note(one.passage().asset(), mark(one)) : note;
        }
        if (note == null
                || new Wanted(note, claim.language())
                        .saidIn(claim.passage().asset(), reading, SAID)) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(List.of(evidence(claim, Evidence.Side.DEVIATES)));
        pieces.values().forEach(one -> evidence.add(evidence(one, Evidence.Side.AGREES)));
        String words = claim.words().of(claim.passage().block().text());
        String path = claim.passage().asset().path();
        judgement.add(
                new Omission(
                                rule,
                                "claim-note",
                                Severity.WARNING,
                                SURE,
                                FactKind.TERMS,
                                Omission.CAMPAIGN,
                                "",
                                Words.squeezed(words) + "|" + path,
                                List.of(Argument.of(words), Argument.of(note)),
                                evidence,
                                note,
                                Basis.MAJORITY,
                                List.of(path))
                        .finding());
    }

    private static Evidence evidence(Claim claim, Evidence.Side side) {
        Asset asset = claim.passage().asset();
        return Omission.evidence(asset, claim.passage().block(), claim.sentence(), null, side);
    }

    /** The note of a piece that a mark leads to; null where there is none. */
    private static @Nullable String note(Asset asset, char mark) {
        for (Block block : asset.blocks()) {
            String text = block.text();
            int at = text.indexOf(mark);
            while (at >= 0) {
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                if (begins && at + SHORTEST_NOTE < text.length()) {
                    Span rest = Pieces.sentence(asset, block, new Span(at + 1, at + 2));
                    String note = text.substring(at + 1, rest.end()).strip();
                    if (note.length() >= SHORTEST_NOTE) {
                        return note;
                    }
                }
                at = text.indexOf(mark, at + 1);
            }
        }
        return null;
    }
}
