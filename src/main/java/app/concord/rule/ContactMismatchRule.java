package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Contacts that differ where they should not: the words of a link and the address behind them, a
 * number that is not the brief's, numbers, postal addresses and handles so alike that one is a slip
 * of the other, and the hours of one place. Unlike numbers are left alone: a shop and a service
 * line have one each.
 */
final class ContactMismatchRule implements Rule {
    private static final String LINK = "link";
    private static final double LINK_DIFFERS = 0.95;
    private static final double SLIP_OF_BRIEF = 0.95;
    private static final double OTHER_THAN_BRIEF = 0.6;
    private static final double SLIP = 0.85;
    private static final double EXTENSION = 0.62;

    /** Two of the last figures differ: as likely two desks of one house. */
    private static final double DESK = 0.4;

    /** From so many pieces on a number is known. */
    private static final int KNOWN = 3;

    /** More different contacts than these are a directory. */
    private static final int MOST_VALUES = 64;

    @Override
    public String id() {
        return "contact-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        for (FactKind kind : List.of(FactKind.PHONE, FactKind.EMAIL)) {
            Statements.group(statements.of(kind), ContactMismatchRule::market)
                    .values()
                    .forEach(facts -> new OfKind(kind, facts, statements, judgement).judge());
        }
        Accusation accusation = new Accusation(this, statements, judgement);
        Slips slips = new Slips(statements, accusation);
        slips.addresses();
        slips.handles();
        new OpeningTimes(statements).judge(accusation);
        return judgement;
    }

    /** The country a contact is for; empty where the campaign is for one only. */
    static String market(LinkedFact fact) {
        return Objects.requireNonNullElse(fact.fact().key().market(), "");
    }

    /** All contacts of one kind in one country. */
    private final class OfKind {
        private final FactKind kind;
        private final Statements statements;
        private final Findings findings;
        private final Judgement judgement;
        private final List<LinkedFact> shown = new ArrayList<>();
        private final List<LinkedFact> linked = new ArrayList<>();
        private final CountryLines lines;
        private final Desks desks;
        private final Map<String, Set<String>> uses = new HashMap<>();
        private final Map<String, Set<String>> byPiece = new HashMap<>();

        OfKind(FactKind kind, List<LinkedFact> facts, Statements statements, Judgement judgement) {
            this.kind = kind;
            this.statements = statements;
            this.findings = new Findings(statements);
            this.judgement = judgement;
            this.lines = new CountryLines(statements.of(kind));
            this.desks = new Desks(statements);
            for (LinkedFact fact : facts) {
                (LINK.equals(fact.fact().key().unit()) ? linked : shown).add(fact);
            }
            if (kind == FactKind.PHONE) {
                shown.addAll(new StrayNumbers(List.copyOf(shown), statements).find());
            }
            for (LinkedFact fact : shown) {
                byPiece.computeIfAbsent(fact.fact().place().asset(), a -> new HashSet<>())
                        .add(value(fact));
            }
        }

        void judge() {
            links();
            List<LinkedFact> all = new ArrayList<>(shown);
            if (kind == FactKind.EMAIL) {
                // links whose words show no mailbox themselves
                Set<Place> places = new HashSet<>();
                shown.forEach(fact -> places.add(fact.fact().place()));
                linked.stream()
                        .filter(link -> !places.contains(link.fact().place()))
                        .forEach(all::add);
            }
            Map<String, List<LinkedFact>> values = Statements.group(all, f -> value(f));
            List<LinkedFact> brief = shown.stream().filter(statements::isBrief).toList();
            boolean decided = brief.stream().map(f -> value(f)).distinct().count() == 1;
            BriefContacts named = new BriefContacts(brief, kind);
            if (decided) {
                againstBrief(values, brief);
            } else {
                values.forEach((value, facts) -> {
                    List<LinkedFact> slipped = named.slippedFrom(facts, byPiece);
                    if (!slipped.isEmpty()) {
                        report("number", facts, slipped, Basis.BRIEF, SLIP_OF_BRIEF);
                    }
                });
            }
            // Beside what the brief names pieces show others, of another desk or country.
            Map<String, List<LinkedFact>> others = new LinkedHashMap<>(values);
            others.values().removeIf(named::hasNearly);
            slips(others);
        }

        /** Links whose words show another contact than the one behind them. */
        private void links() {
            Map<Place, LinkedFact> byPlace = new LinkedHashMap<>();
            shown.forEach(fact -> byPlace.putIfAbsent(fact.fact().place(), fact));
            Map<List<String>, List<LinkedFact>> wrong = new LinkedHashMap<>();
            Map<List<String>, List<LinkedFact>> words = new LinkedHashMap<>();
            for (LinkedFact link : linked) {
                LinkedFact word = byPlace.get(link.fact().place());
                if (word != null && !ContactLikeness.same(value(link), value(word), kind)) {
                    List<String> pair = List.of(value(link), value(word));
                    wrong.computeIfAbsent(pair, p -> new ArrayList<>()).add(link);
                    words.computeIfAbsent(pair, p -> new ArrayList<>()).add(word);
                }
            }
            wrong.forEach((pair, facts) -> {
                List<LinkedFact> said = words.getOrDefault(pair, List.of());
                boolean wordsAreWrong = uses(pair.get(0)) > uses(pair.get(1));
                report(
                        "link",
                        wordsAreWrong ? said : facts,
                        wordsAreWrong ? facts : said,
                        uses(pair.get(0)) == uses(pair.get(1)) ? Basis.TIE : Basis.MAJORITY,
                        LINK_DIFFERS);
            });
        }

        /** How many pieces show or dial a contact. */
        private int uses(String value) {
            if (uses.isEmpty()) {
                for (List<LinkedFact> facts : List.of(shown, linked)) {
                    for (LinkedFact fact : facts) {
                        boolean link = LINK.equals(fact.fact().key().unit());
                        uses.computeIfAbsent(value(fact), v -> new HashSet<>())
                                .add(fact.fact().place().asset() + link);
                    }
                }
            }
            return uses.getOrDefault(value, Set.of()).size();
        }

        private void againstBrief(Map<String, List<LinkedFact>> values, List<LinkedFact> brief) {
            String right = value(brief.getFirst());
            Set<String> carrying = assets(values.getOrDefault(right, List.of()));
            values.forEach((value, facts) -> {
                if (ContactLikeness.same(value, right, kind)
                        || ContactLikeness.ofOtherCountry(facts.getFirst(), brief.getFirst())) {
                    return;
                }
                if (ContactLikeness.alike(value, right, kind)) {
                    boolean unlike =
                            carrying.containsAll(assets(facts))
                                    || !ContactLikeness.isSlip(value, right)
                                    || desks.areLabelled(facts, values.getOrDefault(right, brief));
                    if (!unlike || !ContactLikeness.extension(value, right, kind)) {
                        report("number", facts, brief, Basis.BRIEF, SLIP_OF_BRIEF);
                    }
                    return;
                }
                List<LinkedFact> instead =
                        facts.stream()
                                .filter(f -> !carrying.contains(f.fact().place().asset()))
                                .filter(this::isOnlyOne)
                                .toList();
                if (!instead.isEmpty()
                        && !desks.isOther(facts, values.getOrDefault(right, brief))) {
                    report("brief", instead, brief, Basis.BRIEF, OTHER_THAN_BRIEF);
                }
            });
        }

        private boolean isOnlyOne(LinkedFact fact) {
            return kind == FactKind.PHONE
                    && byPiece.getOrDefault(fact.fact().place().asset(), Set.of()).size() == 1;
        }

        /**
         * Contacts that one slip turns into each other and that no piece shows side by side. In a
         * directory, where many are alike, only those known to several pieces are held against
         * those of a single one.
         */
        private void slips(Map<String, List<LinkedFact>> values) {
            List<String> all = List.copyOf(values.keySet());
            if (all.size() > MOST_VALUES) {
                Set<String> known = known(values);
                List<String> others = all.stream().filter(v -> !known.contains(v)).toList();
                known.forEach(one -> others.forEach(other -> slip(one, other, values)));
                return;
            }
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    slip(all.get(i), all.get(j), values);
                }
            }
        }

        private void slip(String first, String second, Map<String, List<LinkedFact>> values) {
            if (!ContactLikeness.alike(first, second, kind)
                    && !ContactLikeness.reordered(first, second, kind)) {
                return;
            }
            List<LinkedFact> one = values.getOrDefault(first, List.of());
            List<LinkedFact> other = values.getOrDefault(second, List.of());
            Set<String> both = new HashSet<>(statements.parts(one));
            both.retainAll(statements.parts(other));
            boolean alike =
                    (both.isEmpty() || isLone(one, other))
                            ? ContactLikeness.alike(first, second, kind)
                            : isOddOne(first, second, one, other);
            if (!alike
                    || ContactLikeness.ofOtherCountry(one.getFirst(), other.getFirst())
                    || desks.areTwo(kind, one, other)) {
                return;
            }
            List<LinkedFact> facts = new ArrayList<>(one);
            facts.addAll(other);
            Truth truth = Truth.among(facts, ContactMismatchRule::value, statements);
            if (truth != null) {
                boolean extension = ContactLikeness.extension(first, second, kind);
                report(
                        "number",
                        truth.deviating().getFirst(),
                        truth.expected(),
                        truth.basis(),
                        !extension
                                ? SLIP
                                : ContactLikeness.isSlip(first, second) ? EXTENSION : DESK);
            }
        }

        /** The contacts most pieces show, as far as several do. */
        private Set<String> known(Map<String, List<LinkedFact>> values) {
            return values.entrySet().stream()
                    .filter(entry -> assets(entry.getValue()).size() >= KNOWN)
                    .sorted(
                            Comparator.comparingInt((Map.Entry<String, List<LinkedFact>> entry) ->
                                    -assets(entry.getValue()).size()))
                    .limit(MOST_VALUES)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /**
         * Whether two numbers that one piece shows, in unlike places, differ only in the order of
         * their figures, one of them known to many pieces and the other to this alone.
         */
        private boolean isOddOne(
                String one, String other, List<LinkedFact> first, List<LinkedFact> second) {
            int left = assets(first).size();
            int right = assets(second).size();
            return ContactLikeness.reordered(one, other, kind)
                    && Math.min(left, right) == 1
                    && Math.max(left, right) >= KNOWN;
        }

        /** Whether one mailbox stands in one place only and the other in several pieces. */
        private boolean isLone(List<LinkedFact> one, List<LinkedFact> other) {
            boolean fewer = one.size() < other.size();
            List<LinkedFact> rare = fewer ? one : other;
            List<LinkedFact> usual = fewer ? other : one;
            return kind == FactKind.EMAIL
                    && rare.size() == 1
                    && Statements.pieces(usual).size() > 2;
        }

        private void report(
                String message,
                List<LinkedFact> deviating,
                List<LinkedFact> expected,
                Basis basis,
                double sure) {
            double read =
                    deviating.stream().mapToDouble(f -> f.fact().confidence()).max().orElse(0);
            double confidence = sure * read;
            if (confidence < Findings.LEAST_CONFIDENCE
                    || lines.areOfTwo(deviating.getFirst(), expected.getFirst())) {
                return;
            }
            @Nullable FactValue right =
                    basis == Basis.TIE ? null : expected.getFirst().fact().value();
            judgement.add(
                    findings.finding(
                            new Findings.Draft(
                                    ContactMismatchRule.this,
                                    message,
                                    "",
                                    deviating,
                                    expected,
                                    right,
                                    right == null ? null : findings.suggestion(expected),
                                    basis,
                                    confidence,
                                    List.of(
                                            Argument.of(""),
                                            Argument.of(kind),
                                            Argument.of(deviating.getFirst().fact().value()),
                                            Argument.of(expected.getFirst().fact().value())))));
        }
    }

    private static Set<String> assets(List<LinkedFact> facts) {
        Set<String> assets = new HashSet<>();
        facts.forEach(fact -> assets.add(fact.fact().place().asset()));
        return assets;
    }

    private static String value(LinkedFact fact) {
        return fact.fact().value().canonical();
    }
}
