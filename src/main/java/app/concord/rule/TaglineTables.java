package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.TaglineTable;
import app.concord.model.TaglineTable.Standing;
import app.concord.model.TaglineTable.Wording;
import app.concord.rule.TaglineUses.Variant;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out which wording of a tagline stands where, from what the rules were told of it. */
public final class TaglineTables {
    private final Statements statements;
    private final Reported reported;
    private final BriefTaglines brief;
    private final Map<TaglineUses.Key, Row> rows = new LinkedHashMap<>();

    /** The wordings that belong to a row, by their letters, with the tagline they are of. */
    private final Set<TaglineUses.Key> placed = new LinkedHashSet<>();

    /** By the brief's cell, the tagline that was last read from it. */
    private final Map<Integer, TaglineUses> byCell = new HashMap<>();

    /** A tagline and the wordings that were put to it from elsewhere. */
    private static final class Row {
        private final String text;
        private final @Nullable String language;
        private final boolean brief;
        private final Map<TaglineUses.Key, Variant> variants;

        Row(
                String text,
                @Nullable String language,
                boolean brief,
                Map<TaglineUses.Key, Variant> variants) {
            this.text = text;
            this.language = language;
            this.brief = brief;
            this.variants = new LinkedHashMap<>(variants);
        }
    }

    private TaglineTables(Statements statements, List<Finding> findings) {
        this.statements = statements;
        reported = new Reported("message-mismatch", findings);
        brief = new BriefTaglines(statements);
    }

    /**
     * The taglines of a campaign.
     *
     * @param findings what the rules found, to tell which wordings are reported
     */
    public static TaglineTable of(Statements statements, List<Finding> findings) {
        return new TaglineTables(statements, findings).table();
    }

    private TaglineTable table() {
        KnownTaglines known = statements.taglines();
        known.uses().stream()
                .sorted(
                        Comparator.comparing((TaglineUses uses) -> !uses.tagline().ofBrief())
                                .thenComparing(uses -> uses.tagline().hashtag())
                                .thenComparingInt(TaglineTables::common))
                .filter(uses -> !uses.tagline().ofBrief() || brief.gives(uses.tagline()))
                .forEach(this::add);
        known.quoted().forEach(this::add);
        return new TaglineTable(rows.values().stream().map(this::tagline).toList());
    }

    /** The brief's taglines keep their order, of others the more common one comes first. */
    private static int common(TaglineUses uses) {
        return uses.tagline().ofBrief() ? 0 : -uses.pieces();
    }

    /** Adds a row, unless it would only tell a wording of another one. */
    private void add(TaglineUses uses) {
        Tagline tagline = uses.tagline();
        TaglineUses.Key key = TaglineUses.key(tagline);
        boolean plain =
                tagline.hashtag() && tagline.words().size() < 2 && uses.variants().size() < 2;
        if (plain || uses.usual().uses().isEmpty()) {
            return;
        }
        String language = tagline.ofBrief() ? brief.language(tagline) : tagline.language();
        TaglineUses.Key first = tagline.ofBrief() ? brief.original(tagline) : null;
        Row original = first == null || first.equals(key) ? null : rows.get(first);
        if (original != null) {
            // What the brief gives for it in another language is a wording of the same tagline.
            original.variants.put(key, uses.usual().as(Standing.TRANSLATED));
            uses.variants().entrySet().stream()
                    .skip(1)
                    .forEach(entry ->
                            original.variants.putIfAbsent(entry.getKey(), entry.getValue()));
            placed.addAll(uses.variants().keySet());
            return;
        }
        boolean told =
                tagline.ofBrief()
                        ? foldsInto(uses, key)
                        : placed.contains(key) || holdsOne(tagline);
        if (told) {
            return;
        }
        rows.put(key, new Row(uses.usual().text(), language, tagline.ofBrief(), uses.variants()));
        placed.addAll(uses.variants().keySet());
    }

    /**
     * Whether a line is but a part of another one of the same cell of the brief, or takes it in:
     * 'Switch once. Stay put.' is one line where both parts always stand together.
     */
    private boolean foldsInto(TaglineUses uses, TaglineUses.Key key) {
        TaglineUses before = byCell.put(BriefTaglines.cell(uses.tagline()), uses);
        if (before == null || before.pieces() != uses.pieces()) {
            return false;
        }
        TaglineUses.Key other = TaglineUses.key(before.tagline());
        if (key.letters().contains(other.letters())) {
            rows.remove(other);
            return false;
        }
        return other.letters().contains(key.letters());
    }

    /** Whether a line is but another tagline with more around it. */
    private boolean holdsOne(Tagline tagline) {
        return rows.keySet().stream()
                .anyMatch(key ->
                        key.hashtag() == tagline.hashtag()
                                && tagline.letters().contains(key.letters()));
    }

    /** Adds a quoted line that was reported, to the tagline that is quoted. */
    private void add(QuotedLines.Altered altered) {
        List<Place> places = places(altered.deviating());
        if (reported.at(places).isEmpty()) {
            return;
        }
        TaglineUses.Key key = key(altered.others().getFirst());
        TaglineUses.Key other = key(altered.deviating().getFirst());
        if (placed.contains(other)) {
            return;
        }
        Row row = rows.get(key);
        if (row == null) {
            Variant usual = variant(Standing.USUAL, altered.others());
            String language = language(altered.others().getFirst());
            row = new Row(usual.text(), language, altered.ofBrief(), Map.of(key, usual));
            rows.put(key, row);
        }
        row.variants.put(other, variant(Standing.ALTERED, altered.deviating()));
        placed.add(key);
        placed.add(other);
    }

    private @Nullable String language(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        return asset == null ? null : asset.language();
    }

    private static TaglineUses.Key key(LinkedFact fact) {
        return new TaglineUses.Key(false, Words.squeezed(fact.fact().place().quote()));
    }

    private Variant variant(Standing standing, List<LinkedFact> facts) {
        Variant variant = new Variant(standing);
        facts.forEach(fact -> variant.add(statements.channel(fact.fact()), fact.fact().place()));
        return variant;
    }

    private static List<Place> places(List<LinkedFact> facts) {
        return facts.stream().map(fact -> fact.fact().place()).toList();
    }

    private TaglineTable.Tagline tagline(Row row) {
        List<Wording> wordings = new ArrayList<>();
        for (Variant variant : row.variants.values()) {
            List<String> findings =
                    variant.standing() == Standing.ALTERED
                            ? reported.at(variant.places())
                            : List.of();
            wordings.add(new Wording(variant.text(), variant.standing(), variant.uses(), findings));
        }
        return new TaglineTable.Tagline(row.text, row.language, row.brief, wordings);
    }
}
