package app.concord.importing.glossary;

import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.table.Row;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Glossary;
import app.concord.model.GlossaryColumn;
import app.concord.model.GlossaryTerm;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Collects the rows of a glossary and tells those that cannot be followed. */
final class GlossaryRows {
    private static final String PART = "glossary";
    private static final int FEWEST_LETTERS = 2;
    private static final int NAMED = 20;
    private static final int MOST_TOLD = 100;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> MARKS =
            Map.ofEntries(
                    Map.entry("", ""),
                    Map.entry("®", "®"),
                    Map.entry("(r)", "®"),
                    Map.entry("r", "®"),
                    Map.entry("™", "™"),
                    Map.entry("(tm)", "™"),
                    Map.entry("tm", "™"),
                    Map.entry("℠", "℠"),
                    Map.entry("(sm)", "℠"),
                    Map.entry("sm", "℠"));

    private final SourceFile file;
    private final List<String> columns;
    private final char delimiter;
    private final List<Block> blocks = new ArrayList<>();
    private final List<GlossaryTerm> terms = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int number;
    private int told;

    GlossaryRows(SourceFile file, List<String> columns, char delimiter) {
        this.file = file;
        this.columns = columns;
        this.delimiter = delimiter;
        List<String> unknown =
                columns.stream()
                        .filter(column -> !column.isBlank() && GlossaryColumn.of(column) == null)
                        .limit(NAMED)
                        .toList();
        if (!unknown.isEmpty()) {
            problems.add(
                    Problem.of(file.path(), Problem.Kind.LEFT_OUT, String.join(", ", unknown)));
        }
    }

    void add(Row row) {
        number++;
        if (row.blank()) {
            return;
        }
        Map<GlossaryColumn, String> cells = new EnumMap<>(GlossaryColumn.class);
        Map<GlossaryColumn, Integer> fields = new EnumMap<>(GlossaryColumn.class);
        for (int i = 0; i < Math.max(columns.size(), row.cells().size()); i++) {
            String text = VisibleText.of(row.cell(i));
            String header = i < columns.size() ? columns.get(i) : "";
            if (!text.isEmpty()) {
                GlossaryColumn column = GlossaryColumn.of(header);
                if (column != null && cells.putIfAbsent(column, text) == null) {
                    fields.put(column, blocks.size());
                }
                blocks.add(field(header, text));
            }
        }
        String term = cells.getOrDefault(GlossaryColumn.TERM, "").replace('\n', ' ');
        List<String> shorter = forms(cells.getOrDefault(GlossaryColumn.SHORT_FORMS, ""));
        List<String> forbidden = forms(cells.getOrDefault(GlossaryColumn.FORBIDDEN, ""));
        if (term.isEmpty() && forbidden.isEmpty()) {
            problem(number, "empty", "");
            return;
        }
        List<String> all = new ArrayList<>(shorter);
        all.addAll(forbidden);
        if (!term.isEmpty()) {
            all.add(term);
        }
        for (String form : all) {
            if (form.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
                problem(number, "short", form);
                return;
            }
        }
        String said = cells.getOrDefault(GlossaryColumn.MARK, "");
        String mark = MARKS.get(said.toLowerCase(Locale.ROOT));
        if (mark == null) {
            problem(number, "mark", said);
            return;
        }
        String tongues = cells.getOrDefault(GlossaryColumn.LANGUAGE, "");
        Set<String> languages = languages(tongues);
        if (languages == null) {
            problem(number, "language", tongues);
            return;
        }
        terms.add(
                new GlossaryTerm(
                        number,
                        Objects.requireNonNull(
                                fields.getOrDefault(
                                        GlossaryColumn.TERM, fields.get(GlossaryColumn.FORBIDDEN))),
                        term,
                        shorter,
                        forbidden,
                        mark,
                        languages,
                        cells.getOrDefault(GlossaryColumn.NOTE, "")));
    }

    /** The glossary, without the rows that contradict one before them. */
    Glossary glossary() {
        List<GlossaryTerm> kept = withoutContradictions();
        Asset asset =
                new Asset(
                        file.path(),
                        Channel.GLOSSARY,
                        file.ending().isEmpty() ? "csv" : file.ending(),
                        file.name(),
                        null,
                        null,
                        null,
                        blocks,
                        file.bytes().sha256());
        return new Glossary(asset, columns, delimiter, kept);
    }

    /** What was met, the rows in their order. */
    List<Problem> problems() {
        return problems;
    }

    private List<GlossaryTerm> withoutContradictions() {
        Map<String, Set<String>> said = new HashMap<>();
        Map<String, Set<String>> allowed = new HashMap<>();
        List<GlossaryTerm> once = new ArrayList<>();
        for (GlossaryTerm term : terms) {
            String folded = term.term().toLowerCase(Locale.ROOT);
            if (!folded.isEmpty() && overlaps(said.get(folded), term.languages())) {
                problem(term.row(), "twice", term.term());
                continue;
            }
            if (!folded.isEmpty()) {
                note(said, folded, term.languages());
            }
            term.allowed().forEach(form -> note(allowed, form, term.languages()));
            once.add(term);
        }
        List<GlossaryTerm> kept = new ArrayList<>();
        for (GlossaryTerm term : once) {
            String both =
                    term.forbidden().stream()
                            .filter(form -> overlaps(allowed.get(form), term.languages()))
                            .findFirst()
                            .orElse(null);
            if (both == null) {
                kept.add(term);
            } else {
                problem(term.row(), "both", both);
            }
        }
        return kept;
    }

    private static void note(Map<String, Set<String>> known, String form, Set<String> languages) {
        Set<String> noted = known.computeIfAbsent(form, f -> new HashSet<>());
        if (languages.isEmpty()) {
            noted.add("");
        } else {
            noted.addAll(languages);
        }
    }

    private static boolean overlaps(@Nullable Set<String> known, Set<String> languages) {
        return known != null
                && (known.contains("")
                        || languages.isEmpty()
                        || languages.stream().anyMatch(known::contains));
    }

    /** Forms stand below each other or between bars or semicolons, else between commas. */
    private static List<String> forms(String cell) {
        String parts = cell.matches("(?s).*[|;\\n].*") ? "[|;\\n]" : ",";
        List<String> forms = new ArrayList<>();
        for (String part : cell.split(parts, -1)) {
            if (!part.isBlank()) {
                forms.add(part.strip());
            }
        }
        return forms;
    }

    /** The codes of the languages, without their countries; null where one is no language. */
    private static @Nullable Set<String> languages(String cell) {
        Set<String> languages = new LinkedHashSet<>();
        for (String part : cell.split("[|;,\\s]+", -1)) {
            String code = part.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
            if (!code.isEmpty() && !LANGUAGES.contains(code)) {
                return null;
            }
            if (!code.isEmpty()) {
                languages.add(code);
            }
        }
        return languages;
    }

    private void problem(int row, String reason, String what) {
        told++;
        if (told <= MOST_TOLD) {
            problems.add(
                    new Problem(
                            file.path(),
                            Problem.Kind.GLOSSARY_ROW,
                            new Location(null, List.of(), null, null, row, null, null),
                            List.of(reason, what)));
        }
    }

    private Block field(String header, String text) {
        return new Block(
                blocks.size(),
                BlockKind.FIELD,
                0,
                Region.MAIN,
                PART,
                text,
                List.of(),
                List.of(number),
                -1,
                null,
                null,
                header,
                null,
                SourceMap.at(Location.inCell(number, header)));
    }
}
