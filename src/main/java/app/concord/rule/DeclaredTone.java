package app.concord.rule;

import app.concord.model.AddressForm;
import app.concord.model.Argument;
import app.concord.model.DeclaredAddress;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds pieces for which the user declared how they address their readers against that, and against
 * nothing else.
 */
final class DeclaredTone {
    private final Rule rule;
    private final DeclaredAddress declared;
    private final AddressWords words;
    private final Findings findings;

    DeclaredTone(Rule rule, Statements statements, AddressWords words) {
        this.rule = rule;
        this.declared = statements.campaign().address();
        this.words = words;
        this.findings = new Findings(statements);
    }

    /** Judges the pieces that are declared, and gives those that are not. */
    List<AddressedPiece> judge(List<AddressedPiece> pieces, Judgement judgement) {
        List<AddressedPiece> free =
                pieces.stream().filter(p -> declared.of(p.asset()) == null).toList();
        for (AddressForm form : AddressForm.values()) {
            List<AddressedPiece> held =
                    pieces.stream().filter(p -> declared.of(p.asset()) == form).toList();
            String wanted = form.id();
            String other = form.other().id();
            List<AddressedPiece> right = held.stream().filter(p -> p.leans(wanted)).toList();
            for (AddressedPiece piece : held) {
                if (piece.uses(other)) {
                    List<AddressedPiece> against = piece.mixed() ? List.of(piece) : right;
                    judgement.add(findings.finding(draft(piece, other, against)));
                }
            }
            explain(right, free, form, judgement);
        }
        return free;
    }

    private Findings.Draft draft(AddressedPiece piece, String form, List<AddressedPiece> against) {
        List<LinkedFact> wrong = words.shown(piece, form);
        String wanted = AddressedPiece.other(form);
        List<LinkedFact> agreeing = words.clearest(against, wanted);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.of(wrong.getFirst().fact().value()));
        if (piece.mixed()) {
            arguments.add(Argument.of(agreeing.getFirst().fact().value()));
        }
        arguments.add(where(piece));
        return new Findings.Draft(
                rule,
                (piece.mixed() ? "mixed" : form) + "-declared",
                "",
                wrong,
                agreeing,
                new FactValue.Text(wanted),
                null,
                Basis.DECLARED,
                piece.confidence(form),
                arguments);
    }

    /** For what the form of a piece is declared: its file, or its channel. */
    private Argument where(AddressedPiece piece) {
        String file = piece.asset().file();
        return declared.files().containsKey(file)
                ? Argument.of(file)
                : Argument.of(piece.channel());
    }

    /** Lists a difference between pieces that do as is declared and those that are free. */
    private void explain(
            List<AddressedPiece> right,
            List<AddressedPiece> free,
            AddressForm form,
            Judgement judgement) {
        String other = form.other().id();
        List<AddressedPiece> others = free.stream().filter(p -> p.leans(other)).toList();
        if (right.isEmpty() || others.isEmpty()) {
            return;
        }
        AddressedPiece first = right.getFirst();
        List<LinkedFact> both = new ArrayList<>(words.clearest(List.of(first), form.id()));
        both.addAll(words.clearest(List.of(others.getFirst()), other));
        List<Argument> arguments = new ArrayList<>();
        both.forEach(fact -> arguments.add(Argument.of(fact.fact().value())));
        arguments.add(where(first));
        judgement.add(
                findings.explained(Verdict.COMPATIBLE, "address-declared", "", both, arguments));
    }
}
