package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.BlockKey;
import app.concord.model.Evidence;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule that besides what it judges itself reports where one part of a mail states another value
 * than the part that it tells again, in the very same words: the reader of either gets another
 * answer, whatever the value is of.
 */
final class Retold implements Rule {
    private static final double SURE = 0.9;

    private final Rule rule;

    Retold(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Severity severity() {
        return rule.severity();
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = rule.judge(statements);
        List<Finding> known = judgement.findings();
        Map<List<String>, Different> told = new LinkedHashMap<>();
        Accused accused = Accused.of(known);
        Alike alike = new Alike(statements);
        for (Pair pair : statements.retold()) {
            String message = message(pair.one().fact());
            if (message != null && !accused.holds(pair)) {
                add(pair, message, alike, told);
            }
        }
        Findings findings = new Findings(statements);
        told.values().forEach(one -> judgement.add(one.finding(rule, findings, statements)));
        return judgement;
    }

    /** Statements of two parts of one mail that stand in each other's place and differ. */
    record Pair(LinkedFact one, LinkedFact other) {}

    /** Every such pair of a campaign. */
    static List<Pair> pairs(Statements statements) {
        List<Pair> pairs = new ArrayList<>();
        for (var asset : statements.campaign().assets()) {
            for (Retelling.Change change : statements.retold(asset)) {
                if (change.one().isEmpty() || change.other().isEmpty()) {
                    continue;
                }
                List<LinkedFact> here = statements.in(asset.path());
                List<LinkedFact> left = at(change.one(), here);
                List<LinkedFact> right = at(change.other(), here);
                for (LinkedFact fact : left) {
                    LinkedFact other = counterpart(fact, right);
                    if (other != null) {
                        pairs.add(new Pair(fact, other));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether the words hold all of a statement. */
    static boolean holds(List<Retelling.Token> words, LinkedFact fact) {
        Place place = fact.fact().place();
        boolean first = false;
        int end = -1;
        for (Retelling.Token word : words) {
            if (word.block() == place.block()) {
                first |= word.span().start() <= place.span().start();
                end = Math.max(end, word.span().end());
            }
        }
        return first && end >= place.span().end() - 1;
    }

    /** The statements that the words belong to. */
    private static List<LinkedFact> at(List<Retelling.Token> words, List<LinkedFact> facts) {
        List<LinkedFact> found = new ArrayList<>();
        for (LinkedFact fact : facts) {
            Place place = fact.fact().place();
            for (Retelling.Token word : words) {
                if (word.block() == place.block() && overlap(word.span(), place.span())) {
                    found.add(fact);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The statement of the same kind and role with another value; null where one has the same. */
    private static @Nullable LinkedFact counterpart(LinkedFact fact, List<LinkedFact> others) {
        LinkedFact found = null;
        for (LinkedFact other : others) {
            if (other.fact().kind() == fact.fact().kind()
                    && other.fact().role() == fact.fact().role()) {
                if (value(other).equals(value(fact))) {
                    return null;
                }
                found = found == null ? other : found;
            }
        }
        return found;
    }

    /** Which sentence of the rule tells that statements like this differ; null for none of it. */
    private @Nullable String message(Fact fact) {
        String[] told =
                switch (fact.kind()) {
                    case PRICE -> ofPrice(fact.role());
                    case DISCOUNT -> new String[] {"discount-mismatch", "amount"};
                    case PROMO_CODE -> new String[] {"promo-code-mismatch", "code"};
                    case DATE, PERIOD -> ofDay(fact);
                    case PHONE, EMAIL -> new String[] {"contact-mismatch", "number"};
                    case ADDRESS -> new String[] {"contact-mismatch", "address"};
                    case HANDLE -> new String[] {"contact-mismatch", "handle"};
                    case OPENING_HOURS -> new String[] {"contact-mismatch", "hours"};
                    case QUANTITY -> new String[] {"spec-mismatch", "measure"};
                    case COUNT -> new String[] {"spec-mismatch", "count"};
                    case RATING -> new String[] {"spec-mismatch", "rating"};
                    case STOCK -> new String[] {"availability-mismatch", "number"};
                    case RETURNS -> new String[] {"returns-mismatch", "length"};
                    case SHIPPING, PAYMENT, ELIGIBILITY -> ofTerm(fact.role());
                    default -> new String[0];
                };
        return told.length == 2 && told[0].equals(rule.id()) ? told[1] : null;
    }

    private static String[] ofPrice(Role role) {
        return switch (role) {
            case NOW, WAS, RRP, UNIT_PRICE, INSTALMENT, DEPOSIT, FEE, SAVING ->
                    new String[] {"price-mismatch", "amount"};
            case DELIVERY -> new String[] {"shipping-mismatch", "cost"};
            case THRESHOLD -> new String[] {"eligibility-mismatch", "spend"};
            default -> new String[0];
        };
    }

    private static String[] ofDay(Fact fact) {
        return switch (fact.role()) {
            case START -> new String[] {"dates-mismatch", "start"};
            case EVENT -> new String[] {"dates-mismatch", "event"};
            case RETURN_DATE -> new String[] {"returns-mismatch", "date"};
            case END, VALIDITY -> new String[] {"dates-mismatch", "end"};
            default -> new String[0];
        };
    }

    private static String[] ofTerm(Role role) {
        return switch (role) {
            case DELIVERY_TIME -> new String[] {"shipping-mismatch", "time"};
            case CUT_OFF -> new String[] {"shipping-mismatch", "cut-off"};
            case APR -> new String[] {"payment-mismatch", "rate"};
            case INSTALMENT_COUNT -> new String[] {"payment-mismatch", "instalments"};
            case AGE -> new String[] {"eligibility-mismatch", "age"};
            case LIMIT -> new String[] {"eligibility-mismatch", "limit"};
            default -> new String[0];
        };
    }

    /** What is held to be wrong already, and not only worth a look, by where it stands. */
    private record Accused(Map<BlockKey, List<Span>> places) {

        static Accused of(List<Finding> known) {
            Map<BlockKey, List<Span>> places = new HashMap<>();
            for (Finding finding : known) {
                if (finding.severity() != Severity.INFO) {
                    for (Evidence evidence : finding.deviating()) {
                        places.computeIfAbsent(evidence.place().inBlock(), b -> new ArrayList<>())
                                .add(evidence.place().span());
                    }
                }
            }
            return new Accused(places);
        }

        /** Whether one of them is. */
        boolean holds(Pair pair) {
            return holds(pair.one().fact().place()) || holds(pair.other().fact().place());
        }

        private boolean holds(Place place) {
            return places.getOrDefault(place.inBlock(), List.of()).stream()
                    .anyMatch(span -> overlap(span, place.span()));
        }
    }

    /** The statements of one value in the place of another's, in one mail or several. */
    private record Different(
            String message, List<LinkedFact> wrong, List<LinkedFact> right, Basis basis) {

        Finding finding(Rule rule, Findings findings, Statements statements) {
            LinkedFact first = wrong.getFirst();
            LinkedFact other = right.getFirst();
            String name = statements.name(first.subject());
            boolean open = basis == Basis.TIE;
            Role role = first.fact().role();
            double read = Math.min(first.fact().confidence(), other.fact().confidence());
            return findings.finding(
                    new Findings.Draft(
                            rule,
                            message,
                            name,
                            wrong,
                            right,
                            open ? null : other.fact().value(),
                            open ? null : findings.suggestion(right),
                            basis,
                            SURE * read,
                            List.of(
                                    Argument.of(name),
                                    role == Role.OTHER
                                            ? Argument.of(first.fact().kind())
                                            : Argument.of(role),
                                    Argument.of(first.fact().value()),
                                    Argument.of(other.fact().value()))));
        }
    }

    /** The brief decides which side is right, else what more pieces state. */
    private static void add(
            Pair pair, String message, Alike alike, Map<List<String>, Different> told) {
        Statements statements = alike.statements;
        List<LinkedFact> one = alike.to(pair.one());
        List<LinkedFact> other = alike.to(pair.other());
        int left = weight(one, statements);
        int right = weight(other, statements);
        boolean swap = left < right;
        LinkedFact wrong = swap ? pair.one() : pair.other();
        List<LinkedFact> others = new ArrayList<>();
        others.add(swap ? pair.other() : pair.one());
        (swap ? other : one)
                .stream().filter(fact -> !others.getFirst().equals(fact)).forEach(others::add);
        Basis basis =
                left == right
                        ? Basis.TIE
                        : statements.anyBrief(others) ? Basis.BRIEF : Basis.MAJORITY;
        List<String> key =
                List.of(message, wrong.subject(), value(wrong), value(others.getFirst()));
        Different same = told.get(key);
        if (same == null) {
            told.put(key, new Different(message, new ArrayList<>(List.of(wrong)), others, basis));
        } else {
            same.wrong().add(wrong);
        }
    }

    /** Finds statements of the same value; all are looked through once. */
    private static final class Alike {
        private final Statements statements;
        private final Map<FactKind, Map<Key, List<LinkedFact>>> byKind =
                new EnumMap<>(FactKind.class);

        /** What statements have in common. */
        private record Key(String subject, Role role, String value) {}

        Alike(Statements statements) {
            this.statements = statements;
        }

        List<LinkedFact> to(LinkedFact fact) {
            return byKind.computeIfAbsent(fact.fact().kind(), this::index)
                    .getOrDefault(key(fact), List.of());
        }

        private Map<Key, List<LinkedFact>> index(FactKind kind) {
            Map<Key, List<LinkedFact>> index = new HashMap<>();
            for (LinkedFact fact : statements.of(kind)) {
                index.computeIfAbsent(key(fact), k -> new ArrayList<>()).add(fact);
            }
            return index;
        }

        /** What is a product's own is like that of the same product only. */
        private static Key key(LinkedFact fact) {
            boolean own =
                    switch (fact.fact().kind()) {
                        case PRICE, DISCOUNT, QUANTITY, COUNT, RATING -> true;
                        default -> false;
                    };
            return new Key(own ? fact.subject() : "", fact.fact().role(), value(fact));
        }
    }

    /** How many pieces state it; the brief counts for more than all of them. */
    private static int weight(List<LinkedFact> facts, Statements statements) {
        Set<String> pieces = Statements.pieces(facts);
        return statements.anyBrief(facts) ? Integer.MAX_VALUE : pieces.size();
    }

    private static String value(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Money money
                ? Amounts.plain(money.amount())
                : fact.fact().value() instanceof FactValue.Day day
                        ? day.date().toString()
                        : fact.fact().value().canonical();
    }
}
