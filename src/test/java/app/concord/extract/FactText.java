package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.ReadingContext;
import app.concord.model.TaxBasis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes facts in a short form for tables of expectations: {@code 49.99 GBP NOW FROM}. */
final class FactText {
    /** Sunday, 22 November 2026. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private FactText() {}

    /** Facts of these kinds in a line of text, joined by {@code "; "}. */
    static String line(String place, String text, Set<FactKind> kinds) {
        List<String> facts = new ArrayList<>();
        for (Fact fact : Extractors.line(text, context(place))) {
            if (kinds.contains(fact.kind())) {
                facts.add(of(fact));
            }
        }
        return String.join("; ", facts);
    }

    /** {@code de} or {@code en-US}: language and market. */
    static ReadingContext context(String place) {
        String[] parts = place.split("-", 2);
        return new ReadingContext(
                parts[0], parts.length > 1 ? List.of(parts[1]) : List.of(), TODAY);
    }

    static String of(Fact fact) {
        ComparabilityKey key = fact.key();
        StringBuilder text =
                new StringBuilder(fact.value().canonical()).append(' ').append(key.role());
        if (key.bound() != Bound.EXACT) {
            text.append(' ').append(key.bound());
        }
        if (key.billing() != Billing.ONCE) {
            text.append(" a ").append(key.billing());
        }
        if (!key.unit().isEmpty()) {
            text.append(" /").append(key.unit());
        }
        if (key.audience() != Audience.EVERYONE) {
            text.append(' ').append(key.audience());
        }
        if (key.tax() != TaxBasis.UNSTATED) {
            text.append(" tax ").append(key.tax().name().toLowerCase(Locale.ROOT));
        }
        if (key.quantity() > 1) {
            text.append(" x").append(key.quantity());
        }
        if (!key.variants().isEmpty()) {
            text.append(' ').append(key.variants());
        }
        if (key.threshold() != null) {
            text.append(" over ").append(key.threshold().canonical());
        }
        return text.toString();
    }
}
