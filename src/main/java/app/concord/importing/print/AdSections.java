package app.concord.importing.print;

import app.concord.importing.social.PostLabel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text that is clearly a list of advertisements or posts: by lines that number them, by
 * lines of dashes, or by the label that each begins with.
 */
final class AdSections {
    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s*(?:[-*#>]+\\s*)?\\**([\\p{L}][\\p{L}\\p{N} /&()'’-]{1,38}?)\\**\\s*:\\**(?:\\s.*|\\s*)");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\s*(?:[#>*]+\\s*)?(?:ad|anzeige|annonce|anuncio|annuncio|inserzione|advertentie"
                            + "|an[uú]ncio|reclam[aă]|anun[tț]|iklan|post|beitrag|posting|publication"
                            + "|publicaci[oó]n|bericht|postingan|hantaran|variante?|varian|versi[oó]n"
                            + "|creative)\\s*(?:#|no\\.?|nr\\.?)?\\s*(?:\\d{1,3}|[A-Z])(?:\\s*[:.)–—-].*|\\s*\\**)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE =
            Pattern.compile("\\s*(?:-{3,}|={3,}|\\*{3,}|_{3,}|~{3,}|(?:- ){2,}-)\\s*");
    private static final Pattern HASHTAG =
            Pattern.compile("(?<![\\p{L}\\p{N}&/#])#\\p{L}[\\p{L}\\p{N}_]+");
    private static final int MIN_LABELS = 2;

    private final List<String> lines;

    private AdSections(List<String> lines) {
        this.lines = lines;
    }

    /**
     * A piece of the text.
     *
     * @param firstLine line of the file it begins on, from 0
     */
    record Section(int firstLine, List<String> lines) {}

    /** The single pieces in their order; one for a text that is no list. */
    static List<Section> of(String text) {
        AdSections sections = new AdSections(text.lines().toList());
        List<Section> parts = sections.numbered();
        if (parts.size() < 2) {
            parts = sections.ruled();
        }
        if (parts.size() < 2) {
            parts = sections.labelled();
        }
        return parts.size() < 2 ? List.of(new Section(0, sections.lines)) : parts;
    }

    /** Whether the text has at least two parts that advertisements have, one only they have. */
    static boolean advertises(String text) {
        Set<String> labels = new HashSet<>();
        boolean only = false;
        for (String line : text.lines().toList()) {
            String label = label(line);
            if (label != null) {
                labels.add(label);
                only |= PostLabel.isOnlyOfAdvertisement(label);
            }
        }
        return only && labels.size() >= MIN_LABELS;
    }

    private List<Section> numbered() {
        List<Section> parts = cutBefore(line -> NUMBERED.matcher(line).matches());
        boolean filled =
                parts.stream()
                        .allMatch(part ->
                                part.lines().stream().skip(1).anyMatch(line -> !line.isBlank()));
        return filled ? parts : List.of();
    }

    /**
     * Parts between lines of dashes, each with labels of an advertisement or hashtags of a post.
     */
    private List<Section> ruled() {
        List<Section> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || isRule(i)) {
                List<String> part = lines.subList(from, i);
                if (part.stream().anyMatch(line -> !line.isBlank())) {
                    parts.add(new Section(from, part));
                }
                from = i + 1;
            }
        }
        boolean labelled = parts.stream().allMatch(part -> !labels(part.lines()).isEmpty());
        boolean tagged =
                parts.stream()
                        .allMatch(part ->
                                part.lines().stream()
                                        .anyMatch(line -> HASHTAG.matcher(line).find()));
        return labelled || tagged ? parts : List.of();
    }

    /** A line of dashes that underlines no heading. */
    private boolean isRule(int index) {
        boolean free = index == 0 || lines.get(index - 1).isBlank();
        boolean labelled = index > 0 && (label(lines.get(index - 1)) != null || longer(index));
        return RULE.matcher(lines.get(index)).matches() && (free || labelled);
    }

    private boolean longer(int index) {
        return lines.get(index - 1).strip().length() > 3 * lines.get(index).strip().length();
    }

    /** Parts that begin with the label that comes first, others of an advertisement in between. */
    private List<Section> labelled() {
        String first = null;
        Set<String> between = new HashSet<>();
        for (String line : lines) {
            String label = label(line);
            if (label == null) {
                continue;
            }
            if (first == null) {
                first = label;
            } else if (!label.equals(first)) {
                between.add(label);
            } else if (between.isEmpty()) {
                return List.of(); // Several headlines of one advertisement.
            } else {
                between.clear();
            }
        }
        String begins = first;
        if (begins == null) {
            return List.of();
        }
        List<Section> parts = cutBefore(line -> begins.equals(label(line)));
        Set<String> usual = labels(parts.getFirst().lines());
        return parts.stream().allMatch(part -> alike(usual, labels(part.lines())))
                ? parts
                : List.of();
    }

    /** Whether at most one label is in one of them only; else the text is made otherwise. */
    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        int shared = one.size() + other.size() - all.size();
        return all.size() - shared <= 1;
    }

    /** What stands before the first cut belongs to the first part. */
    private List<Section> cutBefore(Predicate<String> cut) {
        List<Section> parts = new ArrayList<>();
        int from = 0;
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            if (cut.test(lines.get(i))) {
                if (begun) {
                    parts.add(new Section(from, lines.subList(from, i)));
                    from = i;
                }
                begun = true;
            }
        }
        parts.add(new Section(from, lines.subList(from, lines.size())));
        return parts;
    }

    /** The labels of a part without the numbers behind them. */
    private static Set<String> labels(List<String> part) {
        Set<String> labels = new HashSet<>();
        for (String line : part) {
            String label = label(line);
            if (label != null) {
                labels.add(label.replaceFirst("\\s*\\d+$", ""));
            }
        }
        return labels;
    }

    /** The label of an advertisement that a line begins with, without case; null for none. */
    private static @Nullable String label(String line) {
        Matcher label = line.length() > 2_000 ? LABEL.matcher("") : LABEL.matcher(line);
        if (!label.matches() || !PostLabel.isOfAdvertisement(label.group(1))) {
            return null;
        }
        return label.group(1).strip().toLowerCase(java.util.Locale.ROOT);
    }
}
