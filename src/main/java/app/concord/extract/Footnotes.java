package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.BlockKind;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins footnotes to the statements that bear their marks: what a note says of least spend,
 * audience and time holds for them, unless they say it themselves.
 */
final class Footnotes {
    private static final int LONGEST = 3;
    private static final int LAST_NUMBER = 30;

    private static final Note NOTHING = new Note(null, Audience.EVERYONE, null);

    private Footnotes() {}

    /** What a note says; null for what it leaves open. */
    private record Note(
            FactValue.@Nullable Money threshold,
            Audience audience,
            FactValue.@Nullable Period window) {

        boolean empty() {
            return threshold == null && audience == Audience.EVERYONE && window == null;
        }

        ComparabilityKey on(Observation seen) {
            ComparabilityKey key = seen.key();
            boolean saves = seen.kind() != FactKind.PRICE;
            if (saves && key.threshold() == null && threshold != null) {
                key = key.withThreshold(threshold);
            }
            if (key.audience() == Audience.EVERYONE) {
                key = key.withAudience(audience);
            }
            return key.window() == null ? key.withWindow(window) : key;
        }
    }

    /** Joins the notes of an asset, whose blocks are given in reading order. */
    static void join(List<AssetReading.Seen> blocks) {
        Map<String, Note> notes = new HashMap<>();
        for (AssetReading.Seen block : blocks) {
            String mark = noteMark(block);
            if (mark != null) {
                // Two notes with one mark leave open which is meant.
                Note note = read(block.reading());
                notes.merge(mark, note, (a, b) -> a.equals(b) ? a : NOTHING);
            }
        }
        notes.values().removeIf(Note::empty);
        if (!notes.isEmpty()) {
            blocks.stream()
                    .filter(block -> noteMark(block) == null)
                    .forEach(block -> apply(notes, block.reading()));
        }
    }

    /** The mark that a block begins with where it is a note, null where it is none. */
    private static @Nullable String noteMark(AssetReading.Seen block) {
        Tokens tokens = block.reading().tokens();
        String mark = tokens.count() < 3 ? null : mark(tokens, 0);
        boolean text =
                block.block().kind() == BlockKind.FOOTNOTE
                        || block.block().kind() == BlockKind.PARAGRAPH
                        || block.block().kind() == BlockKind.LIST_ITEM;
        return text ? mark : null;
    }

    /** The mark that begins at a token: one to three stars, a dagger, a raised number. */
    private static @Nullable String mark(Tokens tokens, int at) {
        if (tokens.isRaisedNumber(at)) {
            int number = tokens.value(at);
            return number >= 1 && number <= LAST_NUMBER ? Integer.toString(number) : null;
        }
        char c = tokens.symbol(at);
        if (c == '†' || c == '‡') {
            return Character.toString(c);
        }
        int stars = 0;
        while (stars < LONGEST && tokens.is(at + stars, '*')) {
            stars++;
        }
        return stars == 0 || tokens.is(at + stars, '*') ? null : "*".repeat(stars);
    }

    private static Note read(Reading reading) {
        FactValue.Money threshold = null;
        Audience audience = Audience.EVERYONE;
        boolean several = false;
        List<Observation> seen = reading.observations();
        for (Observation one : seen) {
            if (!one.used()) {
                continue;
            }
            if (one.key().role() == Role.THRESHOLD
                    && one.key().unit().isEmpty()
                    && one.value() instanceof FactValue.Money money) {
                several |= threshold != null && !threshold.sameAs(money);
                threshold = money;
            }
            if (one.kind() == FactKind.ELIGIBILITY && one.key().role() == Role.CUSTOMER) {
                audience = audience(one.value().canonical(), audience);
            }
        }
        return new Note(several ? null : threshold, audience, Windows.of(seen));
    }

    private static Audience audience(String customers, Audience otherwise) {
        return switch (customers) {
            case "new-customers" -> Audience.NEW_CUSTOMER;
            case "existing-customers" -> Audience.EXISTING_CUSTOMER;
            case "members" -> Audience.MEMBER;
            case "students" -> Audience.STUDENT;
            case "trade" -> Audience.TRADE;
            default -> otherwise;
        };
    }

    private static void apply(Map<String, Note> notes, Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.has('*') && !tokens.mayRefer()) {
            return;
        }
        Map<Integer, Note> bySentence = new HashMap<>();
        for (int i = 1; i < tokens.count(); i++) {
            boolean attached = !tokens.spaced(i) && !tokens.is(i - 1, '*');
            String mark = attached ? mark(tokens, i) : null;
            Note note = mark == null ? null : notes.get(mark);
            if (note != null) {
                bySentence.putIfAbsent(reading.sentence(i), note);
            }
        }
        if (!bySentence.isEmpty()) {
            reading.replaceAll(seen -> {
                Note note =
                        Windows.offer(seen) ? bySentence.get(reading.sentence(seen.from())) : null;
                return note == null ? seen : seen.withKey(note.on(seen));
            });
        }
    }
}
