package app.concord.rule;

import app.concord.extract.Extraction;
import app.concord.extract.Extractors;
import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Bound;
import app.concord.model.Channel;
import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Location;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is read in a piece that is but a paragraph of this text. */
final class ReadLine {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Extraction extraction;

    /**
     * @param place language and market: {@code de-AT}; the market is the language's own where none
     *     is given
     */
    ReadLine(String place, String text) {
        this(place, text, null);
    }

    /** What is read on the day on which a piece is sent. */
    static ReadLine today(String place, String text) {
        return new ReadLine(place, text, TODAY.atTime(LocalTime.NOON));
    }

    private ReadLine(String place, String text, @Nullable LocalDateTime sent) {
        String language = place.substring(0, 2);
        String market =
                place.length() > 2
                        ? place.substring(3)
                        : switch (language) {
                            case "en" -> "GB";
                            case "ms" -> "MY";
                            default -> language.toUpperCase(Locale.ROOT);
                        };
        Block block =
                new Block(
                        0,
                        BlockKind.PARAGRAPH,
                        0,
                        Region.MAIN,
                        "body",
                        text,
                        List.of(),
                        List.of(),
                        -1,
                        null,
                        null,
                        null,
                        null,
                        SourceMap.at(Location.inPart("body")));
        Asset asset =
                new Asset(
                        "mail",
                        Channel.EMAIL,
                        "txt",
                        "mail",
                        language,
                        sent,
                        null,
                        List.of(block),
                        "");
        ReadingContext context = new ReadingContext(language, List.of(market), TODAY);
        extraction = Extractors.extract(asset, context);
    }

    /** What counts, with its role: {@code 2026-05-03 END}. */
    List<String> facts(FactKind... kinds) {
        Set<FactKind> wanted = Set.of(kinds);
        return extraction.facts().stream()
                .filter(fact -> wanted.contains(fact.kind()))
                .map(fact -> fact.value().canonical() + " " + fact.role())
                .toList();
    }

    /** The same with the circumstances that are stated: {@code 900 EUR NOW paid at-once}. */
    List<String> circumstances(FactKind... kinds) {
        Set<FactKind> wanted = Set.of(kinds);
        List<String> lines = new ArrayList<>();
        for (Fact fact : extraction.facts()) {
            if (wanted.contains(fact.kind())) {
                ComparabilityKey key = fact.key();
                List<String> parts = new ArrayList<>();
                parts.add(fact.value().canonical() + " " + fact.role());
                if (key.bound() != Bound.EXACT) {
                    parts.add(key.bound().name());
                }
                if (key.audience() != Audience.EVERYONE) {
                    parts.add(key.audience().name());
                }
                if (!key.unit().isEmpty()) {
                    parts.add("per " + key.unit());
                }
                parts.addAll(key.scope());
                lines.add(String.join(" ", parts));
            }
        }
        return lines;
    }

    /** What was set aside, with the reason: {@code £59 earlier}. */
    List<String> aside() {
        return extraction.coverage().stream()
                .filter(item -> item.state() == CoverageItem.State.SET_ASIDE)
                .map(item -> item.place().quote() + " " + item.reason())
                .toList();
    }
}
