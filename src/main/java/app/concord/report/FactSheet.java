package app.concord.report;

import static app.concord.report.Sheet.column;

import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.CheckResult;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Location;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What was understood as a table: a row a fact. */
final class FactSheet {
    private FactSheet() {}

    static Sheet<LinkedFact> of(CheckResult result) {
        Map<String, String> names = new HashMap<>();
        for (Subject subject : result.subjects()) {
            names.put(subject.id(), subject.name());
        }
        Map<String, String> channels = new HashMap<>();
        for (Asset asset : result.campaign().assets()) {
            channels.put(asset.path(), asset.channel().id());
        }
        Asset brief = result.campaign().brief();
        if (brief != null) {
            channels.put(brief.path(), brief.channel().id());
        }
        return new Sheet<>("facts", columns(names, channels), result.facts());
    }

    private static List<Sheet.Column<LinkedFact>> columns(
            Map<String, String> names, Map<String, String> channels) {
        return List.of(
                column("asset", 34, fact -> fact.fact().place().asset()),
                column("channel", 10, fact -> channels.get(fact.fact().place().asset())),
                column("place", 24, located(Wording::place)),
                column("page", 7, located(Location::page)),
                column("row", 7, located(Location::row)),
                column("column", 14, located(Location::column)),
                column("line", 7, located(Location::line)),
                column("type", 14, fact -> fact.fact().kind().id()),
                column("role", 16, fact -> id(fact.fact().role())),
                column("subject", 28, fact -> names.get(fact.subject())),
                column("quote", 40, fact -> fact.fact().place().quote()),
                column("statement", 40, fact -> Wording.fact(fact.fact())),
                column("value", 20, fact -> fact.fact().value()),
                column("currency", 10, fact -> currency(fact.fact().value())),
                column("from", 12, fact -> first(fact.fact().value())),
                column("until", 12, fact -> last(fact.fact().value())),
                column("confidence", 11, FactSheet::confidence));
    }

    private static String id(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Function<LinkedFact, @Nullable Object> located(
            Function<Location, ? extends @Nullable Object> part) {
        return fact -> part.apply(fact.fact().place().location());
    }

    private static @Nullable String currency(FactValue value) {
        return value instanceof FactValue.Money money ? money.currency() : null;
    }

    private static @Nullable LocalDate first(FactValue value) {
        return value instanceof FactValue.Period(var start, _) && start != null
                ? start.date()
                : null;
    }

    private static @Nullable LocalDate last(FactValue value) {
        return value instanceof FactValue.Period(_, var end) && end != null ? end.date() : null;
    }

    private static BigDecimal confidence(LinkedFact fact) {
        return BigDecimal.valueOf(fact.fact().confidence() * fact.confidence())
                .setScale(2, RoundingMode.HALF_EVEN);
    }
}
