package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Cell;
import app.concord.model.Role;
import app.concord.model.TaxBasis;
import app.concord.text.Codes;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;

/** Takes from the headers of a table what its cells leave unsaid. */
final class Headers {
    private static final Meanings RETURNED =
            Meanings.of(Meaning.RETURN_WORD, Meaning.GUARANTEE_WORD, Meaning.TRIAL_WORD);

    /** What may stand beside the amount of a cell. */
    private static final Meanings BESIDE =
            Meanings.of(Meaning.FROM, Meaning.NOW, Meaning.ABOUT, Meaning.UP_TO);

    private static final String NOMINAL = "kind nominal";
    private static final int LONGEST_HEADING = 40;

    private Headers() {}

    /**
     * The role that column or row header give an amount; {@link Role#NOW} where they are silent.
     */
    static Role role(Reading reading) {
        Cell cell = reading.setting().cell();
        if (cell == null) {
            return heading(reading);
        }
        if (ofFreeDelivery(reading)) {
            return Role.THRESHOLD;
        }
        Role column = role(reading, cell.columnHeader());
        Role row = column == null ? role(reading, cell.rowHeader()) : column;
        return row != null ? row : underDelivery(reading) ? Role.DELIVERY : Role.NOW;
    }

    /**
     * Whether the column tells from what spend on delivery is free: 'Free over' in a table below
     * 'Delivery'.
     */
    static boolean ofFreeDelivery(Reading reading) {
        Cell cell = reading.setting().cell();
        String header = cell == null || cell.header() ? null : cell.columnHeader();
        return header != null
                && header.length() <= LONGEST_HEADING
                && Header.of(reading, header).ofFreeFrom()
                && underDelivery(reading);
    }

    /** Whether a short heading above the table speaks of delivery, perhaps of returns too. */
    private static boolean underDelivery(Reading reading) {
        String heading = reading.setting().table();
        if (heading == null || heading.length() > LONGEST_HEADING) {
            return false;
        }
        Header above = Header.of(reading, heading);
        return above.ofDelivery() || above.ofDeliveryAndReturns();
    }

    /** 'Delivery' above '£3.95': only headings that speak of nothing but such costs count. */
    private static Role heading(Reading reading) {
        String question = question(reading);
        if (ofDelivery(reading, question) && role(reading, question) == Role.DELIVERY) {
            return Role.DELIVERY;
        }
        String heading = reading.setting().heading();
        if (heading == null || heading.length() > LONGEST_HEADING) {
            return Role.NOW;
        }
        if (Header.of(reading, heading).saysOfFreeDelivery()) {
            return Role.NOW;
        }
        Role role = role(reading, heading);
        return role == Role.DELIVERY || role == Role.FEE || role == Role.DEPOSIT ? role : Role.NOW;
    }

    /**
     * The short question that a text answers, 'What does delivery cost? £4.95.'; null where it does
     * not begin with one.
     */
    private static @Nullable String question(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.has('?')) {
            return null;
        }
        int end = 0;
        while (end < tokens.count() && !tokens.is(end, '?')) {
            if (tokens.isNumber(end) || tokens.end(end) > LONGEST_HEADING) {
                return null;
            }
            end++;
        }
        boolean asked = end > 0 && end + 1 < tokens.count() && reading.sentence(end) == 0;
        return asked ? tokens.raw().substring(0, tokens.start(end)) : null;
    }

    private static @Nullable Role role(Reading reading, @Nullable String header) {
        return header == null ? null : Header.of(reading, header).role();
    }

    /** How often the header of its column or row says that a cell of a mere amount is paid. */
    static Billing billing(Reading reading, Amount amount) {
        Cell cell = reading.setting().cell();
        if (cell == null || !isAll(reading, amount)) {
            return Billing.ONCE;
        }
        Billing column = billing(reading, cell.columnHeader());
        return column == Billing.ONCE ? billing(reading, cell.rowHeader()) : column;
    }

    private static Billing billing(Reading reading, @Nullable String header) {
        return header == null || header.length() > LONGEST_HEADING
                ? Billing.ONCE
                : Header.of(reading, header).billing();
    }

    /**
     * What the header of its column or row says that the price in a cell is for; empty for none.
     */
    static String unit(Reading reading, Amount amount) {
        Cell cell = reading.setting().cell();
        if (cell == null || !isAll(reading, amount)) {
            return "";
        }
        String column = unit(reading, cell.columnHeader());
        return column.isEmpty() ? unit(reading, cell.rowHeader()) : column;
    }

    private static String unit(Reading reading, @Nullable String header) {
        return header == null || header.length() > LONGEST_HEADING
                ? ""
                : Header.of(reading, header).unit();
    }

    /**
     * Whether the header of its column or row says that the price in a cell holds the tax: 'Price
     * excl. VAT'.
     */
    static TaxBasis tax(Reading reading, Amount amount) {
        Cell cell = reading.setting().cell();
        if (cell == null || !isAll(reading, amount)) {
            return TaxBasis.UNSTATED;
        }
        TaxBasis column = tax(reading, cell.columnHeader());
        return column == TaxBasis.UNSTATED ? tax(reading, cell.rowHeader()) : column;
    }

    private static TaxBasis tax(Reading reading, @Nullable String header) {
        return header == null || header.length() > LONGEST_HEADING
                ? TaxBasis.UNSTATED
                : Circumstances.tax(Header.of(reading, header).cues());
    }

    /** Whether the header of its column or row names a share that is no reduction: 'Margin'. */
    static boolean ofShare(Reading reading) {
        Cell cell = reading.setting().cell();
        return cell != null
                && !cell.header()
                && (ofShare(reading, cell.columnHeader()) || ofShare(reading, cell.rowHeader()));
    }

    private static boolean ofShare(Reading reading, @Nullable String header) {
        return header != null
                && header.length() <= LONGEST_HEADING
                && Header.of(reading, header).ofShare();
    }

    /** Whether an amount is all that a cell says, words like 'from' and 'only' apart. */
    private static boolean isAll(Reading reading, Amount amount) {
        Cell cell = reading.setting().cell();
        if (cell == null || cell.header() || reading.amounts().size() > 1) {
            return false;
        }
        Tokens tokens = reading.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            boolean inside = i >= amount.from() && i < amount.to();
            if (!inside && tokens.isWord(i) && !reading.cues().beginAt(i, BESIDE)) {
                return false;
            }
        }
        return true;
    }

    /** For whom the header of the column says that its prices are: 'Club price'. */
    static Audience audience(Reading reading) {
        Cell cell = reading.setting().cell();
        String header = cell == null || cell.header() ? null : cell.columnHeader();
        return header == null || header.length() > LONGEST_HEADING
                ? Audience.EVERYONE
                : Circumstances.audience(Header.of(reading, header).cues());
    }

    /** A percentage as the rate that the header of its row or column names; null for none. */
    static @Nullable Observation rate(Reading reading, Observation seen) {
        Cell cell = reading.setting().cell();
        if (cell == null || cell.header()) {
            return null;
        }
        Observation found = rate(reading, seen, cell.columnHeader());
        return found == null ? rate(reading, seen, cell.rowHeader()) : found;
    }

    private static @Nullable Observation rate(
            Reading reading, Observation seen, @Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADING) {
            return null;
        }
        boolean rate = false;
        boolean nominal = false;
        for (Cue cue : Header.of(reading, header).cues()) {
            rate |= cue.meaning() == Meaning.RATE && cue.value().isEmpty();
            nominal |= cue.meaning() == Meaning.SCOPE && cue.value().equals(NOMINAL);
        }
        if (!rate && !nominal) {
            return null;
        }
        Observation observation = Rates.observation(seen);
        return nominal
                ? observation.withKey(observation.key().withScope(new TreeSet<>(Set.of(NOMINAL))))
                : observation;
    }

    /** Whether the column's header names a promo code: 'With code BLUE10, today only'. */
    static boolean ofCode(Reading reading) {
        Cell cell = reading.setting().cell();
        String header = cell == null || cell.header() ? null : cell.columnHeader();
        return header != null
                && !reading.setting().knownCodes().isEmpty()
                && Codes.words(header).stream().anyMatch(reading.setting().knownCodes()::contains);
    }

    /** Whether the column's header speaks of prices. */
    static boolean priceColumn(Reading reading) {
        Cell cell = reading.setting().cell();
        String header = cell == null ? null : cell.columnHeader();
        if (header == null || cell == null || cell.header()) {
            return false;
        }
        if (currency(reading) != null) {
            return true;
        }
        for (Cue cue : Header.of(reading, header).cues()) {
            switch (cue.meaning()) {
                case WAS, RRP, NOW, PRICE_WORD -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The currency the column's header names, null for none. */
    static @Nullable String currency(Reading reading) {
        Cell cell = reading.setting().cell();
        String header = cell == null ? null : cell.columnHeader();
        if (header == null) {
            return null;
        }
        Tokens tokens = Header.of(reading, header).tokens();
        for (int i = 0; i < tokens.count(); i++) {
            Currencies.Written written = Currencies.after(tokens, i, reading.context());
            if (written != null) {
                return written.code();
            }
        }
        return null;
    }

    /** Whether a header of the table or a short heading above speaks of delivery alone. */
    static boolean ofDelivery(Reading reading) {
        Cell cell = reading.setting().cell();
        if (cell == null) {
            return ofDelivery(reading, reading.setting().heading())
                    || ofDelivery(reading, question(reading));
        }
        return ofDelivery(reading, cell.columnHeader()) || ofDelivery(reading, cell.rowHeader());
    }

    /** Whether what a place says is told under words for delivery, see there. */
    static boolean ofDelivery(Reading reading, int token) {
        return ofDelivery(reading)
                || (ofDeliveryAndReturns(reading) && !returnsBefore(reading, token));
    }

    /** Whether the heading above speaks of delivery and of returns: 'Delivery and returns'. */
    static boolean ofDeliveryAndReturns(Reading reading) {
        String heading = reading.setting().cell() == null ? reading.setting().heading() : null;
        return heading != null
                && heading.length() <= LONGEST_HEADING
                && Header.of(reading, heading).ofDeliveryAndReturns();
    }

    /** Whether a text speaks of returns up to the end of a sentence: then delivery is told. */
    private static boolean returnsBefore(Reading reading, int token) {
        int sentence = reading.sentence(token);
        for (Cue cue : reading.cues().all(RETURNED)) {
            if (reading.sentence(cue.from()) <= sentence) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofDelivery(Reading reading, @Nullable String header) {
        return header != null
                && header.length() <= LONGEST_HEADING
                && Header.of(reading, header).ofDelivery();
    }
}
