package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Channel;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;
import app.concord.model.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Formal and informal address mixed: one or two pieces that use the other form than all others of
 * their language, pieces that use both, and pieces that do not use the form declared for them.
 * Quotations, slogans, hashtags and standing notes do not count; a channel that differs as a whole
 * is worth a look only.
 */
final class ToneMismatchRule implements Rule {
    private static final int FEW = 2;
    private static final int FEWEST_PIECES = 3;

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
        AddressWords words = new AddressWords(statements);
        DeclaredTone declared = new DeclaredTone(this, statements, words);
        for (List<AddressedPiece> lane : new AddressedPieces(statements, words).lanes()) {
            List<AddressedPiece> free = declared.judge(lane, judgement);
            judge(free, statements, words, judgement);
        }
        return judgement;
    }

    private void judge(
            List<AddressedPiece> pieces,
            Statements statements,
            AddressWords words,
            Judgement judgement) {
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
        Findings findings = new Findings(statements);
        if (uniform) {
            boolean byChannel = byChannel(deviating, right, pieces);
            for (AddressedPiece piece : deviating) {
                boolean polite = other.equals(AddressedPiece.FORMAL);
                boolean slight = byChannel || (!polite && colloquial(piece));
                judgement.add(
                        findings.finding(draft(piece, other, right, words), severity(slight)));
            }
            return;
        }
        for (AddressedPiece piece : deviating) {
            if (piece.mixed()) {
                boolean alone = right.isEmpty() && deviating.size() == 1;
                String less = alone ? AddressedPiece.other(piece.form()) : other;
                judgement.add(
                        findings.finding(
                                draft(piece, less, List.of(piece), words), severity(!alone)));
            }
        }
        AddressedPiece first = deviating.getFirst();
        if (!first.mixed() && !right.isEmpty()) {
            List<LinkedFact> both = new ArrayList<>(words.clearest(List.of(first), other));
            both.addAll(words.clearest(List.of(right.getFirst()), usual));
            List<Argument> arguments =
                    both.stream().map(f -> Argument.of(f.fact().value())).toList();
            judgement.add(findings.explained(Verdict.COMPATIBLE, "address", "", both, arguments));
        }
    }

    private static Severity severity(boolean slight) {
        return slight ? Severity.INFO : Severity.WARNING;
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

    private Findings.Draft draft(
            AddressedPiece piece, String form, List<AddressedPiece> right, AddressWords words) {
        List<LinkedFact> wrong = words.shown(piece, form);
        String usual = AddressedPiece.other(form);
        List<LinkedFact> agreeing = words.clearest(right, usual);
        return new Findings.Draft(
                this,
                piece.mixed() ? "mixed" : form,
                "",
                wrong,
                agreeing,
                new FactValue.Text(usual),
                null,
                Basis.MAJORITY,
                piece.confidence(form),
                List.of(
                        Argument.of(wrong.getFirst().fact().value()),
                        Argument.of(agreeing.getFirst().fact().value())));
    }
}
