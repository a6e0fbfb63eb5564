package app.concord.extract;

import app.concord.model.Cell;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells prices that hold for one way of paying only, and sums of several prices: 'R$ 2.376 no Pix',
 * 'comptant 900 €', '£40 in total'.
 */
final class PriceScopes {
    private static final Meanings SCOPES = Meanings.of(Meaning.SCOPE);
    private static final String TOTAL = "sum total";

    /** Value of words for a sum where a length of time stands beside: 'Total over 24 months'. */
    private static final String OVER = "sum over";

    private static final Set<String> OF_PRICES = Set.of("paid at-once", TOTAL);
    private static final Set<String> FURTHER = Set.of("sum further");
    private static final int LONGEST_HEADER = 40;
    private static final NavigableSet<String> NONE = Collections.emptyNavigableSet();

    private PriceScopes() {}

    /** What a reduction adds to another one: 'a further 10 %'. */
    static NavigableSet<String> ofPercentage(Reading reading, int index) {
        return beside(reading, index, FURTHER);
    }

    private static NavigableSet<String> beside(Reading reading, int index, Set<String> wanted) {
        NavigableSet<String> own = NONE;
        if (reading.has(Meaning.SCOPE)) {
            List<Vicinity.Near> near = reading.vicinity().of(index, SCOPES);
            for (int i = 0; i < near.size(); i++) {
                own = with(own, near.get(i).cue(), wanted);
            }
        }
        return own;
    }

    /** The scopes of a price, from the words beside it, else from the headers of its table. */
    static NavigableSet<String> of(Reading reading, int index) {
        NavigableSet<String> own = beside(reading, index, OF_PRICES);
        Cell cell = reading.setting().cell();
        if (cell != null && !cell.header() && own.isEmpty()) {
            own = header(reading, own, cell.columnHeader());
            own = header(reading, own, cell.rowHeader());
        }
        return own;
    }

    private static NavigableSet<String> header(
            Reading reading, NavigableSet<String> own, @Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return own;
        }
        NavigableSet<String> all = own;
        Header read = Header.of(reading, header);
        for (Cue cue : read.cues()) {
            all = with(all, cue, OF_PRICES);
            if (cue.meaning() == Meaning.SCOPE && cue.value().equals(OVER) && read.tellsTime()) {
                all = new TreeSet<>(all);
                all.add(TOTAL);
            }
        }
        return all;
    }

    private static NavigableSet<String> with(
            NavigableSet<String> scopes, Cue cue, Set<String> wanted) {
        if (cue.meaning() != Meaning.SCOPE || !wanted.contains(cue.value())) {
            return scopes;
        }
        NavigableSet<String> all = new TreeSet<>(scopes);
        all.add(cue.value());
        return all;
    }
}
