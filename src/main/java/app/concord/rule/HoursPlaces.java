package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cell;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several branches hours are told of: the town of an address, or a name that stands above
 * hours of its own beside another such name, in the columns of a table or in headings. Hours of one
 * branch are no contradiction to those of another, in whatever piece and language.
 */
final class HoursPlaces {
    private static final int MOST_HEADINGS = 3;
    private static final int MOST_NAMES = 40;
    private static final int LONGEST = 60;

    /** A postcode and its town. */
    private static final Pattern TOWN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])\\d{4,6}\\s+(?:[A-Z]{2}\\s+)?(\\p{Lu}[\\p{L}'’-]{2,})");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+){0,2}");

    private final Statements statements;
    private final Map<String, Pattern> names = new HashMap<>();
    private final Map<Fact, String> places = new HashMap<>();

    HoursPlaces(Statements statements) {
        this.statements = statements;
        Set<String> found = new TreeSet<>();
        for (LinkedFact address : statements.of(FactKind.ADDRESS)) {
            Matcher town = TOWN.matcher(address.fact().value().canonical());
            while (town.find()) {
                found.add(town.group(1));
            }
        }
        addBeside(found);
        if (found.size() > 1 && found.size() <= MOST_NAMES) {
            for (String name : found) {
                names.put(
                        name.toLowerCase(Locale.ROOT),
                        Pattern.compile(
                                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])"));
            }
        }
        Map<String, Set<String>> told = new HashMap<>();
        for (LinkedFact hours : statements.of(FactKind.OPENING_HOURS)) {
            String place = names.isEmpty() ? "" : find(hours.fact());
            if (!place.isEmpty()) {
                places.put(hours.fact(), place);
                told.computeIfAbsent(place, p -> new HashSet<>()).add(hours.fact().place().asset());
            }
        }
        // What one piece alone tells of a branch is held against all the others tell.
        places.values().removeIf(place -> told.getOrDefault(place, Set.of()).size() < 2);
        if (told.size() < 2) {
            places.clear();
        }
    }

    /** The branch that hours are told of; empty where it is not known, or there is but one. */
    String of(Fact hours) {
        return places.getOrDefault(hours, "");
    }

    /** Names in the headers of the columns of one table that hold hours of the same days. */
    private void addBeside(Set<String> found) {
        Map<String, Set<String>> rows = new HashMap<>();
        for (LinkedFact hours : statements.of(FactKind.OPENING_HOURS)) {
            Block block = statements.block(hours.fact());
            Cell cell = block == null ? null : block.cell();
            String header = cell == null ? null : cell.columnHeader();
            if (cell != null && header != null && NAME.matcher(header.strip()).matches()) {
                rows.computeIfAbsent(
                                hours.fact().place().asset()
                                        + "|"
                                        + cell.table()
                                        + "|"
                                        + cell.row(),
                                r -> new TreeSet<>())
                        .add(header.strip());
            }
        }
        rows.values().stream().filter(names -> names.size() > 1).forEach(found::addAll);
    }

    private String find(Fact hours) {
        Asset asset = statements.asset(hours);
        Block block = statements.block(hours);
        if (asset == null || block == null) {
            return "";
        }
        String before = block.text().substring(0, hours.place().span().start());
        String said = last(before);
        Cell cell = block.cell();
        if (said.isEmpty() && cell != null) {
            said = last(cell.columnHeader());
            said = said.isEmpty() ? last(cell.rowHeader()) : said;
        }
        Block at = block;
        for (int i = 0; said.isEmpty() && i < MOST_HEADINGS && at.heading() >= 0; i++) {
            at = asset.blocks().get(at.heading());
            said =
                    at.text().length() <= LONGEST && block.region() != Region.FOOTER
                            ? last(at.text())
                            : "";
        }
        return said;
    }

    /** The name that stands last in a text; empty for none. */
    private String last(@Nullable String text) {
        String found = "";
        int end = -1;
        for (Map.Entry<String, Pattern> name : names.entrySet()) {
            Matcher matcher = name.getValue().matcher(text == null ? "" : text);
            while (matcher.find()) {
                if (matcher.end() > end) {
                    end = matcher.end();
                    found = name.getKey();
                }
            }
        }
        return found;
    }
}
