package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Correction;
import app.concord.model.Correction.Says;
import app.concord.model.CoverageItem;
import app.concord.model.Evidence;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Place;
import app.concord.model.ReadSpot;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that was read in a piece: a fact, or what was set aside or not understood.
 *
 * @param number its place among the lines of the piece, from 0
 * @param place the words
 * @param kind what it is about
 * @param state what became of it
 * @param fact the fact, null where it is none
 * @param subject what the fact speaks of; empty for the campaign as a whole, and for no fact
 * @param reason why it is no fact, in words; empty for a fact
 * @param side what side of a finding it is on, null where it is in none
 * @param finding fingerprint of the gravest finding it is in, empty for none
 */
public record ContentLine(
        int number,
        Place place,
        FactKind kind,
        State state,
        @Nullable Fact fact,
        String subject,
        String reason,
        Evidence.@Nullable Side side,
        String finding) {

    /** What became of what was seen. */
    public enum State {
        FACT,
        OPEN,
        ASIDE
    }

    static ContentLine of(
            int number,
            Fact fact,
            String subject,
            Evidence.@Nullable Side side,
            @Nullable String finding) {
        return new ContentLine(
                number,
                fact.place(),
                fact.kind(),
                State.FACT,
                fact,
                subject,
                "",
                side,
                finding == null ? "" : finding);
    }

    static ContentLine of(int number, CoverageItem item) {
        return new ContentLine(
                number,
                item.place(),
                item.seen(),
                item.state() == CoverageItem.State.UNRESOLVED ? State.OPEN : State.ASIDE,
                null,
                "",
                Wording.coverage(item),
                null,
                "");
    }

    ContentLine numbered(int newNumber) {
        return new ContentLine(newNumber, place, kind, state, fact, subject, reason, side, finding);
    }

    /** Where it was read. */
    public ReadSpot spot() {
        return new ReadSpot(kind, place.block(), place.span());
    }

    KindGroup group() {
        return KindGroup.of(kind);
    }

    /** The words in one line. */
    public String words() {
        return place.quote().strip().replaceAll("\\s+", " ");
    }

    /** What is understood by the words, or why nothing is: 'price £69', 'Price: set aside, …'. */
    public String meaning() {
        Fact read = fact;
        if (read != null) {
            return read.role() == Role.OTHER
                    ? Messages.text(
                            "ui.content.meaning", Wording.term(kind), Wording.value(read.value()))
                    : Wording.fact(read);
        }
        String became =
                Wording.term(
                        state == State.OPEN
                                ? CoverageItem.State.UNRESOLVED
                                : CoverageItem.State.SET_ASIDE);
        return reason.equals(became)
                ? Messages.text("report.facts.open", became, Wording.term(kind))
                : Messages.text("report.facts.aside", became, Wording.term(kind), reason);
    }

    /**
     * What can be said of it.
     *
     * @param said what is said of it already
     */
    public List<Says> choices(List<Correction> said) {
        if (kind == FactKind.CLAIM || kind == FactKind.MESSAGE) {
            return List.of();
        }
        List<Says> choices = new ArrayList<>();
        Role role = fact == null ? null : fact.role();
        boolean ignored = said.stream().anyMatch(one -> one.says() == Says.IGNORE);
        if (kind == FactKind.PRICE) {
            if (role != Role.WAS) {
                choices.add(Says.FORMER_PRICE);
            }
            if (role != Role.NOW) {
                choices.add(Says.CURRENT_PRICE);
            }
        } else if (fact == null) {
            choices.add(Says.STATEMENT);
        }
        choices.add(Says.SUBJECT);
        if (!ignored && (state != State.ASIDE || !said.isEmpty())) {
            choices.add(Says.IGNORE);
        }
        return choices;
    }

    /** Whether the letters, in lower case, stand in what is shown of it. */
    boolean holds(String letters) {
        return letters.isEmpty()
                || words().toLowerCase(Locale.ROOT).contains(letters)
                || subject.toLowerCase(Locale.ROOT).contains(letters);
    }

    /** The line about the same words among these, null where there is none. */
    static @Nullable ContentLine sameWords(ContentLine line, List<ContentLine> among) {
        for (ContentLine one : among) {
            if (one.spot().equals(line.spot())) {
                return one;
            }
        }
        return null;
    }
}
