package app.concord.ui.codes;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Audience;
import app.concord.model.Bound;
import app.concord.model.CodeRegister;
import app.concord.model.CodeRegister.Term;
import app.concord.model.CodeRegister.Window;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Role;
import app.concord.ui.look.Icons;
import app.concord.ui.look.ShortValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A code as the table shows it.
 *
 * @param entry the code and what is known of it
 * @param offer the offers it belongs to, and the countries it is for
 * @param gives its benefits, deviating ones with their sign
 * @param holds its windows
 * @param conditions what else is asked
 */
public record CodeLine(
        CodeRegister.Entry entry,
        String offer,
        List<String> gives,
        List<String> holds,
        List<String> conditions) {

    public CodeLine {
        gives = List.copyOf(gives);
        holds = List.copyOf(holds);
        conditions = List.copyOf(conditions);
    }

    static CodeLine of(CodeRegister.Entry entry) {
        List<String> offer = new ArrayList<>(entry.subjects());
        offer.remove(entry.code());
        offer.addAll(entry.markets());
        List<String> conditions = new ArrayList<>();
        for (Audience audience : entry.audiences()) {
            conditions.add(Messages.text("ui.codes.for", Wording.term(audience)));
        }
        entry.conditions().forEach(term -> conditions.add(signed(condition(term), term.state())));
        return new CodeLine(
                entry,
                String.join(" · ", offer),
                entry.benefits().stream().map(term -> signed(benefit(term), term.state())).toList(),
                entry.windows().stream().map(CodeLine::window).toList(),
                conditions.stream().distinct().toList());
    }

    private static String benefit(Term term) {
        Fact fact = term.fact();
        String value = Wording.value(fact.value());
        String bounded =
                fact.key().bound() == Bound.EXACT
                        ? value
                        : Messages.text("ui.bound." + fact.key().bound().name(), value);
        // '3 for 2' says by itself what it is.
        return fact.value() instanceof FactValue.Mechanic
                ? value
                : Messages.text("ui.codes.gives." + fact.kind().name(), bounded);
    }

    private static String condition(Term term) {
        Fact fact = term.fact();
        String value = Wording.value(fact.value());
        if (fact.kind() == FactKind.DISCOUNT) {
            return Messages.text("ui.bound.UP_TO", value);
        }
        // Minimum, limit and exclusion stand before the value; what it is otherwise says itself.
        return fact.role() == Role.OTHER
                ? value
                : Wording.fact(
                        new Fact(
                                fact.kind(),
                                fact.value(),
                                ComparabilityKey.of(fact.role()),
                                fact.place(),
                                fact.confidence()));
    }

    private static String window(Window window) {
        return signed(ShortValue.window(window.start(), window.end()), window.state());
    }

    private static String signed(String words, State state) {
        return state == State.AGREES ? words : Icons.sign(state) + " " + words;
    }

    /** Whether the code, its offer or what it gives holds these letters, in lower case. */
    boolean holds(String letters) {
        return entry.code().toLowerCase(Locale.ROOT).contains(letters)
                || offer.toLowerCase(Locale.ROOT).contains(letters)
                || String.join(" ", gives).toLowerCase(Locale.ROOT).contains(letters);
    }

    /** Everything in one line for the clipboard, parted by tabs. */
    String copied() {
        return String.join(
                "\t",
                entry.code(),
                String.join("; ", gives),
                String.join("; ", holds),
                String.join("; ", conditions));
    }
}
